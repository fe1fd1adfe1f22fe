package org.advocacycrm.advocacy;

import org.jspecify.annotations.Nullable;

/**
 * What a customer showed in the 365 days up to an instant, as far as the segment depends on it.
 *
 * @param likelihood the latest likelihood to recommend (0 to 10), absent when none was given
 * @param promotions referrals made, and public mentions that praise
 * @param attacks public mentions that attack and were not followed by one that praises
 * @param openMajor whether a major complaint is unresolved
 * @param leaving whether the customer is about to leave or has left
 * @param satisfaction mean of the satisfaction, effort and rating answers (0 to 100), absent when there are none
 */
public record SegmentEvidence(
        @Nullable Integer likelihood,
        int promotions,
        int attacks,
        boolean openMajor,
        boolean leaving,
        @Nullable Double satisfaction) {

    public SegmentEvidence {
        if (likelihood != null && (likelihood < 0 || likelihood > 10)) {
            throw new IllegalArgumentException("A likelihood to recommend is 0 to 10: " + likelihood);
        }
        if (promotions < 0 || attacks < 0) {
            throw new IllegalArgumentException("Counts are not negative: " + promotions + ", " + attacks);
        }
        if (satisfaction != null && !(satisfaction >= 0 && satisfaction <= 100)) {
            throw new IllegalArgumentException("Satisfaction is 0 to 100: " + satisfaction);
        }
    }

    /** The same of somebody who is about to leave, or is not. */
    public SegmentEvidence leaving(boolean about) {
        return new SegmentEvidence(likelihood, promotions, attacks, openMajor, about, satisfaction);
    }
}
