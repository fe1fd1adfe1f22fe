package org.advocacycrm.analytics.scorecard;

/** Which way a metric should move. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Whether a change by the given difference is one for the better. No difference is none. */
    public boolean welcomes(double difference) {
        return this == HIGHER_IS_BETTER ? difference > 0 : difference < 0;
    }
}
