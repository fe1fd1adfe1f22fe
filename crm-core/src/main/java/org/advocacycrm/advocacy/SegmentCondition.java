package org.advocacycrm.advocacy;

import org.jspecify.annotations.Nullable;

/**
 * What has to hold, all of it, for a rule to match.
 *
 * @param openMajor what is asked of an unresolved major complaint, absent when nothing is
 * @param leaving what is asked of being about to leave, absent when nothing is
 */
public record SegmentCondition(
        Range likelihood,
        Range promotions,
        Range attacks,
        @Nullable Boolean openMajor,
        @Nullable Boolean leaving,
        Range satisfaction) {

    private static final int MOST_LIKELY = 10;
    private static final int FULLY_SATISFIED = 100;

    /** Bounds that ask nothing are left away and counts are always there, so that what says the same is the same. */
    public SegmentCondition {
        likelihood = likelihood.upTo(MOST_LIKELY);
        promotions = new Range(Range.Given.EITHER, promotions.from(), promotions.below()).upTo(Integer.MAX_VALUE);
        attacks = new Range(Range.Given.EITHER, attacks.from(), attacks.below()).upTo(Integer.MAX_VALUE);
        satisfaction = satisfaction.upTo(FULLY_SATISFIED);
    }

    public static final SegmentCondition ALWAYS =
            new SegmentCondition(Range.ANY, Range.ANY, Range.ANY, null, null, Range.ANY);

    boolean matches(SegmentEvidence evidence) {
        return likelihood.contains(evidence.likelihood())
                && promotions.contains((double) evidence.promotions())
                && attacks.contains((double) evidence.attacks())
                && (openMajor == null || openMajor == evidence.openMajor())
                && (leaving == null || leaving == evidence.leaving())
                && satisfaction.contains(evidence.satisfaction());
    }

    public SegmentCondition likelihood(Range range) {
        return new SegmentCondition(range, promotions, attacks, openMajor, leaving, satisfaction);
    }

    public SegmentCondition promotions(Range range) {
        return new SegmentCondition(likelihood, range, attacks, openMajor, leaving, satisfaction);
    }

    public SegmentCondition attacks(Range range) {
        return new SegmentCondition(likelihood, promotions, range, openMajor, leaving, satisfaction);
    }

    public SegmentCondition openMajor(boolean open) {
        return new SegmentCondition(likelihood, promotions, attacks, open, leaving, satisfaction);
    }

    public SegmentCondition leaving(boolean about) {
        return new SegmentCondition(likelihood, promotions, attacks, openMajor, about, satisfaction);
    }

    public SegmentCondition satisfaction(Range range) {
        return new SegmentCondition(likelihood, promotions, attacks, openMajor, leaving, range);
    }
}
