package org.advocacycrm.account.signin;

import java.time.Instant;

/** How often somebody failed to sign in, and until when they have to wait. */
public record Failures(int count, Instant lastAt, Instant blockedUntil) {

    public static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

    boolean blockAt(Instant moment) {
        return moment.isBefore(blockedUntil);
    }

    /** As if the last one had not been a failure. */
    Failures oneTakenBack() {
        return count <= 1 ? NONE : new Failures(count - 1, lastAt, Instant.EPOCH);
    }
}
