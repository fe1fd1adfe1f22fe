package org.advocacycrm.signoff;

import java.time.Instant;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;

/** Why a metric has no figure for a period, as somebody stated it. */
public record NoDataReason(MetricScope scope, Period period, String text, String statedBy, Instant at) {

    public static final int LONGEST_TEXT = 300;

    public NoDataReason {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A reason is given in few words.");
        }
    }
}
