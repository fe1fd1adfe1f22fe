package org.advocacycrm.analytics.scorecard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two independent readings, later minus earlier.
 *
 * @param z the difference in standard errors; none where a reading has no error, or neither spreads at all
 * @param p two-sided probability of a difference at least as large by chance
 * @param interval of the difference
 */
public record Change(
        double difference,
        @Nullable Double standardError,
        @Nullable Double z,
        @Nullable Double p,
        @Nullable Interval interval) {

    /** None where either reading has no value. */
    public static Optional<Change> between(Reading earlier, Reading later) {
        var before = earlier.value();
        var after = later.value();
        if (before == null || after == null) {
            return Optional.empty();
        }
        var difference = after - before;
        var errorBefore = earlier.standardError();
        var errorAfter = later.standardError();
        return Optional.of(
                errorBefore == null || errorAfter == null
                        ? untested(difference)
                        : tested(difference, Math.hypot(errorBefore, errorAfter)));
    }

    private static Change untested(double difference) {
        return new Change(difference, null, null, null, null);
    }

    private static Change tested(double difference, double error) {
        if (error == 0) {
            return untested(difference);
        }
        var z = difference / error;
        return new Change(difference, error, z, NormalTail.twoSided(z), Interval.around(difference, error));
    }

    /** Whether the interval of the difference excludes 0; otherwise there is no detectable change. */
    public boolean significant() {
        return interval != null && interval.excludesZero();
    }
}
