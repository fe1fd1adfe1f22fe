package org.advocacycrm.lifecycle;

/**
 * The numbers in the rules of the stages.
 *
 * @param loyalAfterDays days after which an active customer counts as loyal
 * @param loyalPurchases on how many days something has to have been bought to count as loyal
 * @param wonBackForDays days for which a customer who came back counts as recovered
 * @param lostAfterDays days without a purchase after which a customer without contracts is lost
 * @param overdueAfterDays days without a purchase after which a customer is overdue who has no rhythm
 * @param rhythmPurchases days of purchase that make a rhythm
 * @param rhythmPercentile the percentile of the customer's own gaps that is the longest usual one
 * @param unhealthyBelow a health score below this looms
 */
public record LifecycleSettings(
        int loyalAfterDays,
        int loyalPurchases,
        int wonBackForDays,
        int lostAfterDays,
        int overdueAfterDays,
        int rhythmPurchases,
        int rhythmPercentile,
        int unhealthyBelow) {

    /** The numbers of the source articles. */
    public static final LifecycleSettings PUBLISHED = new LifecycleSettings(365, 2, 365, 365, 180, 3, 95, 50);

    public boolean isUnhealthy(double score) {
        return score < unhealthyBelow;
    }
}
