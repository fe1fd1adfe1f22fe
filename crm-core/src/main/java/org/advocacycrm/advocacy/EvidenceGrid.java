package org.advocacycrm.advocacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All evidence that a table can tell apart: every answer, and of counts and satisfaction the values at its bounds. What is
 * true of all of these is true of all evidence there can be.
 */
final class EvidenceGrid {

    private static final int LIKELIHOODS = 11;
    private static final int FULLY_SATISFIED = 100;

    private final List<SegmentRule> rules;
    private final Set<Integer> promotions;
    private final Set<Integer> attacks;
    private final Set<@Nullable Double> satisfactions = new LinkedHashSet<>();

    EvidenceGrid(List<SegmentRule> rules) {
        this.rules = rules;
        this.promotions = bounds(SegmentCondition::promotions, Integer.MAX_VALUE);
        this.attacks = bounds(SegmentCondition::attacks, Integer.MAX_VALUE);
        satisfactions.add(null);
        bounds(SegmentCondition::satisfaction, FULLY_SATISFIED).forEach(value -> satisfactions.add((double) value));
    }

    /** The same with the counts and the satisfaction of one customer among the others. */
    EvidenceGrid with(SegmentEvidence evidence) {
        promotions.add(evidence.promotions());
        attacks.add(evidence.attacks());
        satisfactions.add(evidence.satisfaction());
        return this;
    }

    /** The least value, each bound, and what stands just before it. */
    private Set<Integer> bounds(Function<SegmentCondition, Range> which, int most) {
        var values = new TreeSet<Integer>();
        values.add(0);
        for (var rule : rules) {
            var range = which.apply(rule.when());
            for (var bound : new @Nullable Integer[] {range.from(), range.below()}) {
                if (bound != null && bound > 0) {
                    values.add(Math.min(bound - 1, most));
                    values.add(Math.min(bound, most));
                }
            }
        }
        return values;
    }

    void forEach(Consumer<SegmentEvidence> consumer) {
        for (var likelihood = -1; likelihood < LIKELIHOODS; likelihood++) {
            for (var promoted : promotions) {
                for (var attacked : attacks) {
                    for (var satisfaction : satisfactions) {
                        yesOrNo(likelihood < 0 ? null : likelihood, promoted, attacked, satisfaction, consumer);
                    }
                }
            }
        }
    }

    private static void yesOrNo(
            @Nullable Integer likelihood,
            int promotions,
            int attacks,
            @Nullable Double satisfaction,
            Consumer<SegmentEvidence> consumer) {
        for (var openMajor : List.of(false, true)) {
            for (var leaving : List.of(false, true)) {
                consumer.accept(new SegmentEvidence(likelihood, promotions, attacks, openMajor, leaving, satisfaction));
            }
        }
    }
}
