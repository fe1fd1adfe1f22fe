package org.advocacycrm.account.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who failed has to wait: not at all for a few mistakes, then twice as long after each further one.
 *
 * @param free how many failures have no consequence
 * @param forgottenAfter how long after the last failure all is forgotten
 */
public record BackOff(int free, Duration first, Duration longest, Duration forgottenAfter) {

    /** People mistype; nobody else may lock them out for long. */
    public static final BackOff PER_ACCOUNT =
            new BackOff(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

    /** A whole office may share an address, so it is forgiven more. */
    public static final BackOff PER_ADDRESS =
            new BackOff(20, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

    private static final int DOUBLINGS_BEYOND_ANY_LIMIT = 20;

    public Failures afterOneMore(Failures failures, Instant now) {
        var forgotten = failures.lastAt().plus(forgottenAfter).isBefore(now);
        var count = forgotten ? 1 : failures.count() + 1;
        return new Failures(count, now, now.plus(waitAfter(count)));
    }

    Duration waitAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(count - free, DOUBLINGS_BEYOND_ANY_LIMIT));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
