package org.advocacycrm.advocacy;

import java.util.List;

/**
 * The decision table of the segments, in order: the first rule that matches decides. A row of the table that has
 * alternatives is one rule for each of them, so that the reason can be told in a sentence.
 */
public enum SegmentRule {
    ATTACKS_IN_PUBLIC(1, AdvocacySegment.DISSENTER),
    ANGRY_WITH_OPEN_COMPLAINT(1, AdvocacySegment.DISSENTER),
    LEAVING(2, AdvocacySegment.DEFECTOR),
    WOULD_NOT_RECOMMEND(2, AdvocacySegment.DEFECTOR),
    PROMOTES_AGAIN_AND_AGAIN(3, AdvocacySegment.SUPER_ADVOCATE),
    WOULD_SURELY_RECOMMEND(4, AdvocacySegment.ADVOCATE),
    PROMOTES(4, AdvocacySegment.ADVOCATE),
    MIGHT_RECOMMEND(5, AdvocacySegment.SUPPORTER),
    SATISFIED(5, AdvocacySegment.SUPPORTER),
    NOTHING_ELSE_MATCHED(6, AdvocacySegment.NEUTRAL);

    /** The version of the whole table; an assignment names the one that decided it. */
    public static final int VERSION = 1;

    private static final List<SegmentRule> IN_ORDER = List.of(values());

    private final int row;
    private final AdvocacySegment segment;

    SegmentRule(int row, AdvocacySegment segment) {
        this.row = row;
        this.segment = segment;
    }

    /** The rule that decides on the given evidence. */
    public static SegmentRule decidingOn(SegmentEvidence evidence) {
        for (var rule : IN_ORDER) {
            if (rule.matches(evidence)) {
                return rule;
            }
        }
        throw new IllegalStateException("No rule matches " + evidence);
    }

    private boolean matches(SegmentEvidence e) {
        return switch (this) {
            case ATTACKS_IN_PUBLIC -> e.attacks() >= 1 && (e.neverAsked() || e.likelihoodAtMost(6));
            case ANGRY_WITH_OPEN_COMPLAINT -> e.likelihoodAtMost(3) && e.openMajor();
            case LEAVING -> e.leaving();
            case WOULD_NOT_RECOMMEND -> e.likelihoodAtMost(4);
            case PROMOTES_AGAIN_AND_AGAIN -> e.likelihoodAtLeast(9) && e.promotions() >= 2;
            case WOULD_SURELY_RECOMMEND -> e.likelihoodAtLeast(9);
            case PROMOTES -> e.promotions() >= 1 && (e.neverAsked() || e.likelihoodAtLeast(7));
            case MIGHT_RECOMMEND -> e.likelihoodAtLeast(7);
            case SATISFIED -> e.neverAsked() && e.satisfactionAtLeast(70);
            case NOTHING_ELSE_MATCHED -> true;
        };
    }

    public AdvocacySegment segment() {
        return segment;
    }

    /** The row of the published table this rule belongs to. */
    public int row() {
        return row;
    }
}
