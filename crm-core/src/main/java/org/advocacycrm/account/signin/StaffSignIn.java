package org.advocacycrm.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.account.PasswordHashes;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.UnitOfWork;

/** Signs in people who work for the company. Whether an account exists shows neither in the answer nor in its time. */
public final class StaffSignIn {

    private static final int LONGEST_NAME_IN_AUDIT = 254;

    /** What became of an attempt. */
    public sealed interface Outcome {

        record SignedIn(StaffAccount account) implements Outcome {}

        record Refused() implements Outcome {}

        record TryAgain(Instant at) implements Outcome {}
    }

    private final StaffAccounts accounts;
    private final PasswordHashes hashes;
    private final SignInGuard guard;
    private final AuditLog audit;
    private final Clock clock;
    private final String hashOfNoPassword;

    public StaffSignIn(
            StaffAccounts accounts,
            PasswordHashes hashes,
            FailureLog failures,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.guard = new SignInGuard(failures, unitOfWork, clock);
        this.audit = audit;
        this.clock = clock;
        this.hashOfNoPassword = hashes.hash("a password that opens nothing");
    }

    public Outcome signIn(String email, String password, String networkAddress) {
        var typed = email.strip().toLowerCase(Locale.ROOT);
        var blockedUntil = guard.waitUntil(typed, networkAddress);
        if (blockedUntil.isPresent()) {
            record("account.sign-in-blocked", typed, networkAddress);
            return new Outcome.TryAgain(blockedUntil.get());
        }
        var account = EmailAddress.typed(typed).flatMap(accounts::of);
        if (!opens(account, password)) {
            record("account.sign-in-refused", typed, networkAddress);
            return new Outcome.Refused();
        }
        guard.succeeded(typed, networkAddress);
        return new Outcome.SignedIn(welcome(account.orElseThrow(), networkAddress));
    }

    private boolean opens(Optional<StaffAccount> account, String password) {
        var hash = account.filter(StaffAccount::active).flatMap(found -> Optional.ofNullable(found.passwordHash()));
        var matches = hashes.matches(password, hash.orElse(hashOfNoPassword));
        return matches && hash.isPresent();
    }

    private StaffAccount welcome(StaffAccount account, String networkAddress) {
        accounts.signedIn(account.id(), clock.instant());
        audit.record(new AuditEntry(
                clock.instant(), account.email().value(), "account.signed-in", "", "from " + networkAddress));
        return account;
    }

    private void record(String action, String typed, String networkAddress) {
        var subject = typed.substring(0, Math.min(typed.length(), LONGEST_NAME_IN_AUDIT));
        audit.record(new AuditEntry(clock.instant(), "stranger", action, subject, "from " + networkAddress));
    }
}
