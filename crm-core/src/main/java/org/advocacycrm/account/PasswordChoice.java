package org.advocacycrm.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Lets people choose their own password: with an invitation the first one, with the present one another. */
public final class PasswordChoice {

    /** What became of the choice. */
    public sealed interface Outcome {

        record Chosen(StaffAccount account) implements Outcome {}

        record TooWeak(Weakness weakness) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record InvitationGone() implements Outcome {}
    }

    private final StaffAccounts accounts;
    private final OneTimeTokenDesk tokens;
    private final PasswordHashes hashes;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PasswordChoice(
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

    /** Whom the invitation is for; nothing when it has been used, has run out or never was. */
    public Optional<StaffAccount> invited(String token) {
        return tokens.peek(TokenPurpose.STAFF_INVITATION, token)
                .filter(found -> found.usableAt(clock.instant()))
                .flatMap(found -> owner(found.subject()));
    }

    public Outcome accept(String token, String password) {
        var invited = invited(token).orElse(null);
        if (invited == null) {
            return new Outcome.InvitationGone();
        }
        var weakness = Weakness.of(password, invited.email());
        if (weakness.isPresent()) {
            return new Outcome.TooWeak(weakness.get());
        }
        var hash = hashes.hash(password);
        return unitOfWork.call(() -> tokens.redeem(TokenPurpose.STAFF_INVITATION, token)
                .flatMap(this::owner)
                .<Outcome>map(account -> keep(account.withPassword(hash), "account.password-chosen"))
                .orElse(new Outcome.InvitationGone()));
    }

    public Outcome replace(AccountId id, String present, String next) {
        var account = accounts.of(id).orElse(null);
        if (account == null || account.passwordHash() == null || !hashes.matches(present, account.passwordHash())) {
            return new Outcome.WrongPassword();
        }
        var weakness = Weakness.of(next, account.email());
        if (weakness.isPresent()) {
            return new Outcome.TooWeak(weakness.get());
        }
        var hash = hashes.hash(next);
        return unitOfWork.call(() -> keep(account.withPassword(hash), "account.password-changed"));
    }

    private Outcome keep(StaffAccount account, String action) {
        accounts.keep(account);
        audit.record(new AuditEntry(
                clock.instant(),
                account.email().value(),
                action,
                account.email().value(),
                ""));
        return new Outcome.Chosen(account);
    }

    private Optional<StaffAccount> owner(String subject) {
        return accounts.of(new AccountId(UUID.fromString(subject))).filter(StaffAccount::invited);
    }
}
