package org.advocacycrm.advocacy;

import static org.advocacycrm.advocacy.AdvocacySegment.ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.DEFECTOR;
import static org.advocacycrm.advocacy.AdvocacySegment.DISSENTER;
import static org.advocacycrm.advocacy.AdvocacySegment.NEUTRAL;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPER_ADVOCATE;
import static org.advocacycrm.advocacy.AdvocacySegment.SUPPORTER;
import static org.advocacycrm.advocacy.SegmentCondition.ALWAYS;

/**
 * One line of a decision table. A row with alternatives is one line for each of them, so that the reason can be told in a
 * sentence.
 *
 * @param code what it is stored as: the same for the same segment under the same condition in every version of the table
 */
public record SegmentRule(String code, AdvocacySegment segment, SegmentCondition when) {

    public static final SegmentRule ATTACKS_IN_PUBLIC = new SegmentRule(
            "ATTACKS_IN_PUBLIC",
            DISSENTER,
            ALWAYS.attacks(Range.atLeast(1)).likelihood(Range.atMost(6).orNone()));

    public static final SegmentRule ANGRY_WITH_OPEN_COMPLAINT = new SegmentRule(
            "ANGRY_WITH_OPEN_COMPLAINT",
            DISSENTER,
            ALWAYS.likelihood(Range.atMost(3)).openMajor(true));

    public static final SegmentRule LEAVING = new SegmentRule("LEAVING", DEFECTOR, ALWAYS.leaving(true));

    public static final SegmentRule WOULD_NOT_RECOMMEND =
            new SegmentRule("WOULD_NOT_RECOMMEND", DEFECTOR, ALWAYS.likelihood(Range.atMost(4)));

    public static final SegmentRule PROMOTES_AGAIN_AND_AGAIN = new SegmentRule(
            "PROMOTES_AGAIN_AND_AGAIN",
            SUPER_ADVOCATE,
            ALWAYS.likelihood(Range.atLeast(9)).promotions(Range.atLeast(2)));

    public static final SegmentRule WOULD_SURELY_RECOMMEND =
            new SegmentRule("WOULD_SURELY_RECOMMEND", ADVOCATE, ALWAYS.likelihood(Range.atLeast(9)));

    public static final SegmentRule PROMOTES = new SegmentRule(
            "PROMOTES",
            ADVOCATE,
            ALWAYS.promotions(Range.atLeast(1)).likelihood(Range.atLeast(7).orNone()));

    public static final SegmentRule MIGHT_RECOMMEND =
            new SegmentRule("MIGHT_RECOMMEND", SUPPORTER, ALWAYS.likelihood(Range.atLeast(7)));

    public static final SegmentRule SATISFIED = new SegmentRule(
            "SATISFIED", SUPPORTER, ALWAYS.likelihood(Range.NONE).satisfaction(Range.atLeast(70)));

    public static final SegmentRule NOTHING_ELSE_MATCHED = new SegmentRule("NOTHING_ELSE_MATCHED", NEUTRAL, ALWAYS);

    /** Whether this says the same as another, whatever they are called. */
    boolean saysTheSameAs(SegmentRule other) {
        return segment == other.segment && when.equals(other.when);
    }

    SegmentRule called(String name) {
        return new SegmentRule(name, segment, when);
    }
}
