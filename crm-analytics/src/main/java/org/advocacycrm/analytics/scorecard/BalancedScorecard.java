package org.advocacycrm.analytics.scorecard;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/**
 * The balanced scorecard of a period: every line of the four perspectives.
 *
 * @param comparedWith the period its changes are measured from
 * @param asOf when it was computed
 */
public record BalancedScorecard(
        Period period,
        Comparison comparison,
        Period comparedWith,
        MetricFilter filter,
        Instant asOf,
        List<ScorecardLine> lines) {

    public BalancedScorecard {
        lines = List.copyOf(lines);
    }

    /** This scorecard with the lines of some metrics only. */
    public BalancedScorecard only(Predicate<Metric> wanted) {
        return new BalancedScorecard(
                period,
                comparison,
                comparedWith,
                filter,
                asOf,
                lines.stream().filter(line -> wanted.test(line.metric())).toList());
    }

    /** The lines of a perspective, off-target ones first. */
    public List<ScorecardLine> of(Perspective perspective) {
        return lines.stream()
                .filter(line -> line.metric().perspective() == perspective)
                .sorted(Comparator.comparing(line -> line.goal().status()))
                .toList();
    }

    /** The line of a metric that is on the scorecard. */
    public ScorecardLine line(Metric metric) {
        return lines.stream()
                .filter(line -> line.metric() == metric)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not on this scorecard: " + metric));
    }

    /** Up to two significant changes, the one furthest beyond chance first. */
    public List<ScorecardLine> biggestChanges() {
        return lines.stream()
                .filter(line -> line.changedForTheBetter() != null)
                .sorted(Comparator.comparingDouble(BalancedScorecard::beyondChance)
                        .reversed())
                .limit(2)
                .toList();
    }

    private static double beyondChance(ScorecardLine line) {
        var change = line.change();
        var z = change == null ? null : change.z();
        return z == null ? 0 : Math.abs(z);
    }
}
