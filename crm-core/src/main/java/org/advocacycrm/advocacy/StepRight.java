package org.advocacycrm.advocacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest change of evidence that moves a customer one segment to the right; where no evidence leads there, to the
 * nearest segment further right that can be reached.
 */
public final class StepRight {

    /** Points of satisfaction that weigh as much as one point of likelihood or one promotion. */
    private static final double SATISFACTION_STEP = 10;

    private final SegmentTable table;

    public StepRight(SegmentTable table) {
        this.table = table;
    }

    private record Step(SegmentDecision decision, int facts, double length) {}

    /** What would have to be the case, absent when nothing leads further right. */
    public Optional<SegmentDecision> from(SegmentEvidence evidence) {
        var now = table.decide(evidence).segment();
        var steps = new ArrayList<Step>();
        new EvidenceGrid(table.rules()).with(evidence).forEach(changed -> {
            var decision = table.decide(changed);
            var length = length(evidence, changed);
            if (decision.segment().compareTo(now) > 0 && Double.isFinite(length)) {
                steps.add(new Step(decision, facts(evidence, changed), length));
            }
        });
        return steps.stream()
                .min(Comparator.comparing((Step step) -> step.decision().segment())
                        .thenComparingInt(Step::facts)
                        .thenComparingDouble(Step::length))
                .map(Step::decision);
    }

    private static int facts(SegmentEvidence from, SegmentEvidence to) {
        return (distance(number(from.likelihood()), number(to.likelihood())) > 0 ? 1 : 0)
                + (from.promotions() == to.promotions() ? 0 : 1)
                + (from.attacks() == to.attacks() ? 0 : 1)
                + (from.openMajor() == to.openMajor() ? 0 : 1)
                + (from.leaving() == to.leaving() ? 0 : 1)
                + (distance(from.satisfaction(), to.satisfaction()) > 0 ? 1 : 0);
    }

    private static double length(SegmentEvidence from, SegmentEvidence to) {
        return distance(number(from.likelihood()), number(to.likelihood()))
                + Math.abs(from.promotions() - to.promotions())
                + Math.abs(from.attacks() - to.attacks())
                + distance(from.satisfaction(), to.satisfaction()) / SATISFACTION_STEP;
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : value.doubleValue();
    }

    /** From nothing known to the least that would do counts by how much it is; what is known cannot become unknown. */
    private static double distance(@Nullable Double from, @Nullable Double to) {
        if (to == null) {
            return from == null ? 0 : Double.POSITIVE_INFINITY;
        }
        return from == null ? 1 + to : Math.abs(to - from);
    }
}
