package org.advocacycrm.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a relationship on a day, as far as its stage depends on it.
 *
 * @param daysActive days since the relationship began, absent when it has not begun
 * @param ended whether the relationship is over: by its recorded end, or by events where no dates are recorded
 * @param interested whether there was any sign of interest: an answer, a question, a mention, a referral
 * @param purchaseDays on how many different days something was bought
 * @param renewals how many contracts were renewed
 * @param daysSincePurchase days since the last purchase, absent when nothing was bought
 * @param usualGapDays after how many days without a purchase this customer is overdue
 * @param contractRunning whether a contract is running that is not going to end
 * @param contractLost whether the last contract was cancelled and no other is running
 * @param daysSinceReturn days since the customer came back after having been lost, absent when that never happened
 * @param openMajorComplaint whether a major complaint is unresolved
 * @param health the health score, absent when there is not enough data for one
 */
public record LifecycleEvidence(
        @Nullable Long daysActive,
        boolean ended,
        boolean interested,
        int purchaseDays,
        int renewals,
        @Nullable Long daysSincePurchase,
        long usualGapDays,
        boolean contractRunning,
        boolean contractLost,
        @Nullable Long daysSinceReturn,
        boolean openMajorComplaint,
        @Nullable Double health) {

    boolean hasBegun() {
        return daysActive != null;
    }

    boolean overdue() {
        return daysSincePurchase != null && !contractRunning && daysSincePurchase > usualGapDays;
    }
}
