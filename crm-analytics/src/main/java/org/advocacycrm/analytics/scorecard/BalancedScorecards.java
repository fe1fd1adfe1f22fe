package org.advocacycrm.analytics.scorecard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Draws up balanced scorecards. */
public final class BalancedScorecards {

    /** Thirteen periods show a year of months with the same month of last year. */
    public static final int HISTORY = 13;

    private final Measurements measurements;
    private final Clock clock;

    public BalancedScorecards(Measurements measurements, Clock clock) {
        this.measurements = measurements;
        this.clock = clock;
    }

    public BalancedScorecard of(Period period, Comparison comparison, MetricFilter filter) {
        var comparedWith = comparison.of(period);
        var lines = Arrays.stream(Metric.values())
                .filter(Metric::onTheScorecard)
                .map(metric -> line(metric, period, comparedWith, filter))
                .toList();
        return new BalancedScorecard(period, comparison, comparedWith, filter, clock.instant(), lines);
    }

    /** One metric as a line, also one that is not on the scorecard. */
    public ScorecardLine line(Metric metric, Period period, Period comparedWith, MetricFilter filter) {
        var notCutBy = notCutBy(metric, filter);
        var history = history(period);
        return notCutBy.isEmpty()
                ? taken(metric, history, comparedWith, filter)
                : new ScorecardLine(metric, Reading.NO_DATA, Reading.NO_DATA, null, List.of(), notCutBy);
    }

    private ScorecardLine taken(Metric metric, List<Period> history, Period comparedWith, MetricFilter filter) {
        var periods = new ArrayList<>(history);
        periods.add(comparedWith);
        var readings = measurements.series(metric, filter, periods);
        var past = new ArrayList<ScorecardLine.PastReading>();
        for (var position = 0; position < history.size(); position++) {
            past.add(new ScorecardLine.PastReading(history.get(position), readings.get(position)));
        }
        var current = past.getLast().reading();
        var compared = readings.getLast();
        var change = Change.between(compared, current).orElse(null);
        return new ScorecardLine(metric, current, compared, change, past, Set.of());
    }

    private static Set<Dimension> notCutBy(Metric metric, MetricFilter filter) {
        var missing = EnumSet.noneOf(Dimension.class);
        missing.addAll(filter.dimensions());
        missing.removeAll(metric.dimensions());
        return missing;
    }

    private static List<Period> history(Period period) {
        var periods = new ArrayList<Period>();
        for (var each = period; periods.size() < HISTORY; each = each.previous()) {
            periods.addFirst(each);
        }
        return periods;
    }
}
