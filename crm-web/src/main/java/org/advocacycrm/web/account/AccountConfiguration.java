package org.advocacycrm.web.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.advocacycrm.account.FirstAdministrator;
import org.advocacycrm.account.PasswordChoice;
import org.advocacycrm.account.PasswordHashes;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.account.Staffing;
import org.advocacycrm.account.key.ApiKeys;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.portal.PortalAccess;
import org.advocacycrm.account.portal.PortalSignIn;
import org.advocacycrm.account.signin.FailureLog;
import org.advocacycrm.account.signin.StaffSignIn;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.OneTimeTokens;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    OneTimeTokenDesk oneTimeTokenDesk(OneTimeTokens tokens, SecureRandom random, Clock clock) {
        return new OneTimeTokenDesk(tokens, random, clock);
    }

    @Bean
    StaffSignIn staffSignIn(
            StaffAccounts accounts,
            PasswordHashes hashes,
            FailureLog failures,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new StaffSignIn(accounts, hashes, failures, audit, unitOfWork, clock);
    }

    @Bean
    Staffing staffing(
            StaffAccounts accounts, OneTimeTokenDesk tokens, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new Staffing(accounts, tokens, audit, unitOfWork, clock);
    }

    @Bean
    PasswordChoice passwordChoice(
            StaffAccounts accounts,
            OneTimeTokenDesk tokens,
            PasswordHashes hashes,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new PasswordChoice(accounts, tokens, hashes, audit, unitOfWork, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            StaffAccounts accounts,
            OneTimeTokenDesk tokens,
            PasswordHashes hashes,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new FirstAdministrator(accounts, tokens, hashes, audit, unitOfWork, clock);
    }

    @Bean
    PortalSignIn portalSignIn(
            OneTimeTokens tokens, PortalAccess access, SecureRandom random, UnitOfWork unitOfWork, Clock clock) {
        return new PortalSignIn(tokens, access, random, unitOfWork, clock);
    }

    @Bean
    KeyRing keyRing(
            ApiKeys keys,
            CrmSettings settings,
            AuditLog audit,
            UnitOfWork unitOfWork,
            SecureRandom random,
            Clock clock) {
        var operatorsKey = Optional.ofNullable(settings.apiKey()).map(Secret::new);
        return new KeyRing(keys, operatorsKey, audit, unitOfWork, random, clock);
    }
}
