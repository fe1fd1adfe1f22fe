package org.advocacycrm.account;

import java.time.Clock;
import java.util.Optional;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.UnitOfWork;

/** Opens an installation in which nobody has an account yet. */
public final class FirstAdministrator {

    private static final String INSTALLATION = "installation";

    private final StaffAccounts accounts;
    private final OneTimeTokenDesk tokens;
    private final PasswordHashes hashes;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public FirstAdministrator(
            StaffAccounts accounts,
            OneTimeTokenDesk tokens,
            PasswordHashes hashes,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.hashes = hashes;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public boolean missing() {
        return accounts.all().isEmpty();
    }

    /** A new key to the set-up page; the ones given out before no longer fit. */
    public Secret setUpToken() {
        return unitOfWork.call(() -> {
            tokens.withdrawAll(TokenPurpose.FIRST_ADMINISTRATOR, INSTALLATION);
            return tokens.issue(TokenPurpose.FIRST_ADMINISTRATOR, INSTALLATION);
        });
    }

    public boolean opens(String token) {
        return tokens.peek(TokenPurpose.FIRST_ADMINISTRATOR, token)
                        .filter(found -> found.usableAt(clock.instant()))
                        .isPresent()
                && missing();
    }

    /** The first account, made through the set-up page; nothing when the token no longer fits. */
    public Optional<StaffAccount> create(String token, String name, EmailAddress email, String password) {
        var hash = hashes.hash(password);
        return unitOfWork.call(() -> tokens.redeem(TokenPurpose.FIRST_ADMINISTRATOR, token)
                .filter(installation -> missing())
                .flatMap(installation -> add(name, email, Role.ADMIN, hash)));
    }

    /** An account with a password of the operator's choice; nothing when the address has one already. */
    public Optional<StaffAccount> provide(String name, EmailAddress email, Role role, String password) {
        var hash = hashes.hash(password);
        return unitOfWork.call(() -> add(name, email, role, hash));
    }

    private Optional<StaffAccount> add(String name, EmailAddress email, Role role, String hash) {
        var added = accounts.add(name, email, role).map(account -> account.withPassword(hash));
        added.ifPresent(account -> {
            accounts.keep(account);
            audit.record(new AuditEntry(clock.instant(), "system", "account.created", email.value(), role.name()));
        });
        return added;
    }
}
