package org.advocacycrm.signoff;

import java.time.Instant;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/**
 * Somebody's signature under the figures of a period.
 *
 * @param version 1, and one more with each restatement
 * @param signer the name of who signed
 * @param reason why the period was stated anew; empty for the first version
 */
public record SignOff(
        SignOffId id, Period period, MetricFilter filter, int version, String signer, Instant at, String reason) {

    public static final int LONGEST_REASON = 1_000;

    public SignOff {
        if (version < 1 || (version == 1) != reason.isBlank()) {
            throw new IllegalArgumentException("A restatement has a reason, a first version none: " + version);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason is short: " + reason.length());
        }
    }
}
