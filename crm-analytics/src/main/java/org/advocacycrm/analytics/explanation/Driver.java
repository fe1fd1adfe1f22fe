package org.advocacycrm.analytics.explanation;

import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a condition does to a figure.
 *
 * @param with the rows that meet it
 * @param without all others
 * @param opposite the other of two values, where there are just two
 * @param impact the figure of all − the figure of all without those that meet the condition
 * @param interval of the impact, for shares as they are; none where a group is too small to have one
 * @param p two-sided probability of so large a difference between the two groups by chance
 * @param adjusted that probability among all conditions looked at
 */
public record Driver(
        Condition condition,
        Reading with,
        Reading without,
        @Nullable Part opposite,
        double impact,
        @Nullable Interval interval,
        double p,
        double adjusted) {

    static final double LEVEL = 0.05;

    /** Whether it is beyond chance, however many conditions were looked at. */
    public boolean isSignificant() {
        return adjusted < LEVEL;
    }

    Driver amongOthers(double probability) {
        return new Driver(condition, with, without, opposite, impact, interval, p, probability);
    }
}
