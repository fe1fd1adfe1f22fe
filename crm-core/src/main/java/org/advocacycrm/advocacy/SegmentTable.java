package org.advocacycrm.advocacy;

import java.util.ArrayList;
import java.util.List;

/**
 * The decision table of the segments, in order: the first line that matches decides. Lines of one segment that follow each
 * other are one row, the alternatives of which are separated by "or".
 */
public record SegmentTable(List<SegmentRule> rules) {

    /** The table of the source articles. */
    public static final SegmentTable PUBLISHED = new SegmentTable(List.of(
            SegmentRule.ATTACKS_IN_PUBLIC,
            SegmentRule.ANGRY_WITH_OPEN_COMPLAINT,
            SegmentRule.LEAVING,
            SegmentRule.WOULD_NOT_RECOMMEND,
            SegmentRule.PROMOTES_AGAIN_AND_AGAIN,
            SegmentRule.WOULD_SURELY_RECOMMEND,
            SegmentRule.PROMOTES,
            SegmentRule.MIGHT_RECOMMEND,
            SegmentRule.SATISFIED,
            SegmentRule.NOTHING_ELSE_MATCHED));

    public SegmentTable {
        rules = List.copyOf(rules);
    }

    /** Decides on evidence alone: what the customer was before has no say. */
    public SegmentDecision decide(SegmentEvidence evidence) {
        for (var rule : rules) {
            if (rule.when().matches(evidence)) {
                return new SegmentDecision(rule, evidence);
            }
        }
        throw new IllegalStateException("No rule matches " + evidence);
    }

    /** The number of the row that a line belongs to, from 1. */
    public int row(int line) {
        var row = 1;
        for (var before = 1; before <= line; before++) {
            if (rules.get(before).segment() != rules.get(before - 1).segment()) {
                row++;
            }
        }
        return row;
    }

    /** The number of the row of a rule, from 1. */
    public int row(SegmentRule rule) {
        for (var line = 0; line < rules.size(); line++) {
            if (rules.get(line).code().equals(rule.code())) {
                return row(line);
            }
        }
        throw new IllegalArgumentException("Not of this table: " + rule);
    }

    /** The same lines under the codes they had in earlier tables; those that are new are called by version and line. */
    public SegmentTable named(List<SegmentTable> earlier, int version) {
        var named = new ArrayList<SegmentRule>();
        for (var line = 0; line < rules.size(); line++) {
            var rule = rules.get(line);
            var fresh = "V" + version + "_" + (line + 1);
            named.add(earlier.stream()
                    .flatMap(table -> table.rules().stream())
                    .filter(rule::saysTheSameAs)
                    .findFirst()
                    .orElseGet(() -> rule.called(fresh)));
        }
        return new SegmentTable(named);
    }
}
