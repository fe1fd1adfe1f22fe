package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.shared.Period;

/** What a period is compared with. */
public enum Comparison {
    PREVIOUS,
    SAME_LAST_YEAR,
    /** The target that is set for the same period: a number without an error of its own. */
    TARGET;

    public Period of(Period period) {
        return switch (this) {
            case PREVIOUS -> period.previous();
            case SAME_LAST_YEAR -> period.oneYearEarlier();
            case TARGET -> period;
        };
    }
}
