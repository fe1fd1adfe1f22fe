package org.advocacycrm.analytics.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a period from being signed.
 *
 * @param metric none where it is about the period as a whole
 */
public record Gap(Kind kind, @Nullable Metric metric) {

    /** What is missing. */
    public enum Kind {
        PERIOD_NOT_OVER,
        /** There is no figure, and nobody stated why. */
        NO_REASON,
        NO_TARGET,
        NO_OWNER,
        /** The figure is outside its band, and no plan answers it. */
        NO_PLAN
    }

    /** Everything that is missing, in the order of the scorecard. */
    public static List<Gap> of(BalancedScorecard scorecard, LocalDate today) {
        var gaps = new ArrayList<Gap>();
        if (scorecard.period().to().isAfter(today)) {
            gaps.add(new Gap(Kind.PERIOD_NOT_OVER, null));
        }
        scorecard
                .lines()
                .forEach(line ->
                        kind(line).map(kind -> new Gap(kind, line.metric())).ifPresent(gaps::add));
        return List.copyOf(gaps);
    }

    private static Optional<Kind> kind(ScorecardLine line) {
        var goal = line.goal();
        if (!line.reading().hasValue()) {
            // a metric that cannot be restricted like this has a reason already
            return line.notCutBy().isEmpty() && goal.noDataReason().isEmpty()
                    ? Optional.of(Kind.NO_REASON)
                    : Optional.empty();
        }
        if (goal.target() == null) {
            return Optional.of(Kind.NO_TARGET);
        }
        if (goal.owner().isEmpty()) {
            return Optional.of(Kind.NO_OWNER);
        }
        return goal.unanswered().map(why -> Kind.NO_PLAN);
    }
}
