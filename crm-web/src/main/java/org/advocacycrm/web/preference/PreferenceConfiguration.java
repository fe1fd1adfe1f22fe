package org.advocacycrm.web.preference;

import java.time.Clock;
import org.advocacycrm.preference.ConfirmationCodes;
import org.advocacycrm.preference.ConfirmationMail;
import org.advocacycrm.preference.ConfirmationText;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.Confirmations;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PhoneConfirmations;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreferenceConfiguration {

    @Bean
    Confirmations confirmations(
            ConfirmationTokens tokens, CustomerContacts contacts, ConfirmationMail mail, Clock clock) {
        return new Confirmations(tokens, contacts, mail, clock);
    }

    @Bean
    PreferencePortal preferencePortal(
            Preferences preferences, ConsentLedger ledger, Confirmations confirmations, UnitOfWork unitOfWork) {
        return new PreferencePortal(preferences, ledger, confirmations, unitOfWork);
    }

    @Bean
    PhoneConfirmations phoneConfirmations(
            ConfirmationCodes codes,
            CustomerContacts contacts,
            ConfirmationText text,
            PreferencePortal portal,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new PhoneConfirmations(codes, contacts, text, portal, unitOfWork, clock);
    }
}
