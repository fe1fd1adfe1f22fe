package org.advocacycrm.account;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.UnitOfWork;

/** Decides who works with the product, and as what. There is always somebody left who can decide it. */
public final class Staffing {

    /** Why the team stays as it is. */
    public enum Refusal {
        UNKNOWN,
        ADDRESS_TAKEN,
        OWN_ACCOUNT,
        LAST_ADMINISTRATOR,
        NOTHING_TO_INVITE_TO
    }

    /** What became of a change to the team. */
    public sealed interface Outcome {

        record Changed(StaffAccount account) implements Outcome {}

        /** The account waits for its owner, who needs the token to choose a password. */
        record Invited(StaffAccount account, Secret token) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    private final StaffAccounts accounts;
    private final OneTimeTokenDesk tokens;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public Staffing(
            StaffAccounts accounts, OneTimeTokenDesk tokens, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Outcome invite(String name, EmailAddress email, Role role, EmailAddress by) {
        return unitOfWork.call(() -> accounts.add(name, email, role)
                .<Outcome>map(account -> {
                    record(by, "account.invited", account, role.name());
                    return invitation(account);
                })
                .orElse(new Outcome.Refused(Refusal.ADDRESS_TAKEN)));
    }

    /** Replaces an invitation that was lost or has run out. */
    public Outcome inviteAgain(AccountId id, EmailAddress by) {
        return unitOfWork.call(() -> accounts.of(id)
                .filter(StaffAccount::invited)
                .map(account -> {
                    record(by, "account.invited", account, "again");
                    return invitation(account);
                })
                .orElse(new Outcome.Refused(Refusal.NOTHING_TO_INVITE_TO)));
    }

    public Outcome giveRole(AccountId id, Role role, EmailAddress by) {
        return change(id, by, account -> account.with(role), "account.role-changed", role.name());
    }

    public Outcome deactivate(AccountId id, EmailAddress by) {
        return change(id, by, account -> account.activated(false), "account.deactivated", "");
    }

    public Outcome reactivate(AccountId id, EmailAddress by) {
        return change(id, by, account -> account.activated(true), "account.reactivated", "");
    }

    private Outcome change(
            AccountId id, EmailAddress by, UnaryOperator<StaffAccount> change, String action, String detail) {
        return unitOfWork.call(() -> {
            var administrators = accounts.lockedAdministrators();
            var account = accounts.of(id).orElse(null);
            if (account == null) {
                return new Outcome.Refused(Refusal.UNKNOWN);
            }
            var changed = change.apply(account);
            if (account.email().equals(by)) {
                return new Outcome.Refused(Refusal.OWN_ACCOUNT);
            }
            if (account.administers() && !changed.administers() && administrators.size() == 1) {
                return new Outcome.Refused(Refusal.LAST_ADMINISTRATOR);
            }
            accounts.keep(changed);
            record(by, action, account, detail);
            return new Outcome.Changed(changed);
        });
    }

    private Outcome invitation(StaffAccount account) {
        var subject = account.id().toString();
        tokens.withdrawAll(TokenPurpose.STAFF_INVITATION, subject);
        return new Outcome.Invited(account, tokens.issue(TokenPurpose.STAFF_INVITATION, subject));
    }

    private void record(EmailAddress by, String action, StaffAccount account, String detail) {
        audit.record(new AuditEntry(
                clock.instant(), by.value(), action, account.email().value(), detail));
    }
}
