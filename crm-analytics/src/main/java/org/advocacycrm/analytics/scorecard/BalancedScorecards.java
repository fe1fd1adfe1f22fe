package org.advocacycrm.analytics.scorecard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Draws up balanced scorecards. */
public final class BalancedScorecards {

    /** Thirteen periods show a year of months with the same month of last year. */
    public static final int HISTORY = 13;

    private final Measurements measurements;
    private final GoalSources goalSources;
    private final Clock clock;

    public BalancedScorecards(Measurements measurements, GoalSources goalSources, Clock clock) {
        this.measurements = measurements;
        this.goalSources = goalSources;
        this.clock = clock;
    }

    public BalancedScorecard of(Period period, Comparison comparison, MetricFilter filter) {
        var goals = Goals.of(goalSources, period, filter);
        var lines = Arrays.stream(Metric.values())
                .filter(Metric::onTheScorecard)
                .map(metric -> line(metric, period, comparison, filter, goals))
                .toList();
        return new BalancedScorecard(period, comparison, comparison.of(period), filter, clock.instant(), lines);
    }

    /** One metric as a line, also one that is not on the scorecard. */
    public ScorecardLine line(Metric metric, Period period, Comparison comparison, MetricFilter filter) {
        return line(metric, period, comparison, filter, Goals.of(goalSources, period, filter));
    }

    private ScorecardLine line(Metric metric, Period period, Comparison comparison, MetricFilter filter, Goals goals) {
        var notCutBy = notCutBy(metric, filter);
        return notCutBy.isEmpty()
                ? taken(metric, period, comparison, filter, goals)
                : new ScorecardLine(
                        metric,
                        metric.definition(),
                        Reading.NO_DATA,
                        Reading.NO_DATA,
                        null,
                        List.of(),
                        notCutBy,
                        goals.of(metric, Reading.NO_DATA));
    }

    private ScorecardLine taken(Metric metric, Period period, Comparison comparison, MetricFilter filter, Goals goals) {
        var history = history(period);
        var periods = new ArrayList<>(history);
        periods.addFirst(comparison.of(period));
        var readings = measurements.series(metric, filter, periods);
        var past = new ArrayList<ScorecardLine.PastReading>();
        for (var position = 1; position < periods.size(); position++) {
            past.add(new ScorecardLine.PastReading(periods.get(position), readings.get(position)));
        }
        var current = readings.getLast();
        var compared = comparison == Comparison.TARGET ? target(metric, goals) : readings.getFirst();
        var change = Change.between(compared, current).orElse(null);
        return new ScorecardLine(
                metric, metric.definition(), current, compared, change, past, Set.of(), goals.of(metric, current));
    }

    private static Reading target(Metric metric, Goals goals) {
        return goals.target(metric)
                .map(target -> Reading.set(target.value().doubleValue()))
                .orElse(Reading.NO_DATA);
    }

    private static Set<Dimension> notCutBy(Metric metric, MetricFilter filter) {
        return filter.dimensions().stream()
                .filter(dimension -> !metric.isCutBy(dimension))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Period> history(Period period) {
        var periods = new ArrayList<Period>();
        for (var each = period; periods.size() < HISTORY; each = each.previous()) {
            periods.addFirst(each);
        }
        return periods;
    }
}
