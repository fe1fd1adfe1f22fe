package org.advocacycrm.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Slows down guessing, per account and per network address. An attempt counts as failed until it has succeeded, so that
 * many at once get no further than one after the other; an address without an account is treated like one with.
 */
final class SignInGuard {

    private final FailureLog failures;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInGuard(FailureLog failures, UnitOfWork unitOfWork, Clock clock) {
        this.failures = failures;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Lets an attempt through, or says when to come back. */
    Optional<Instant> waitUntil(String account, String address) {
        var now = clock.instant();
        return unitOfWork.call(() -> {
            failures.forgetLastBefore(now.minus(BackOff.PER_ACCOUNT.forgottenAfter()));
            var ofAccount = failures.locked(key("account", account));
            var ofAddress = failures.locked(key("address", address));
            if (ofAccount.blockAt(now) || ofAddress.blockAt(now)) {
                return Optional.of(later(ofAccount.blockedUntil(), ofAddress.blockedUntil()));
            }
            failures.keep(key("account", account), BackOff.PER_ACCOUNT.afterOneMore(ofAccount, now));
            failures.keep(key("address", address), BackOff.PER_ADDRESS.afterOneMore(ofAddress, now));
            return Optional.empty();
        });
    }

    void succeeded(String account, String address) {
        unitOfWork.run(() -> {
            failures.locked(key("account", account));
            failures.keep(key("account", account), Failures.NONE);
            failures.keep(
                    key("address", address),
                    failures.locked(key("address", address)).oneTakenBack());
        });
    }

    /** Hashed, since what people type into the wrong field is nobody's business. */
    private static String key(String kind, String subject) {
        return kind + ":" + new Secret(subject).hash();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
