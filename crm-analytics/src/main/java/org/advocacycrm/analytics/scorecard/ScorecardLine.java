package org.advocacycrm.analytics.scorecard;

import java.util.List;
import java.util.Set;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One metric on the balanced scorecard.
 *
 * @param definition how it was computed
 * @param compared the reading of the period compared with
 * @param change from {@code compared} to {@code reading}; none where either has no value
 * @param history the period and the twelve before it, oldest first
 * @param notCutBy dimensions of the filter this metric does not have; where there are any, the line has no data,
 *     because the unfiltered figure would pass for the filtered one
 * @param goal what it is held against
 */
public record ScorecardLine(
        Metric metric,
        Definition definition,
        Reading reading,
        Reading compared,
        @Nullable Change change,
        List<PastReading> history,
        Set<Dimension> notCutBy,
        Goal goal) {

    public ScorecardLine {
        history = List.copyOf(history);
        notCutBy = Set.copyOf(notCutBy);
    }

    public record PastReading(Period period, Reading reading) {}

    /** Whether the change is significant and in the metric's direction; none where it is not significant. */
    public @Nullable Boolean changedForTheBetter() {
        return (change != null && change.significant())
                ? (Boolean) metric.direction().welcomes(change.difference())
                : null;
    }
}
