package org.advocacycrm.scorecard;

/**
 * Referrals made in a period.
 *
 * @param converted of those made, the ones that became customers
 * @param activeCustomers customers active at some time in the period, who could have made one
 */
public record ReferralTally(long made, long converted, long activeCustomers) implements Tally<ReferralTally> {

    public static final ReferralTally NONE = new ReferralTally(0, 0, 0);

    @Override
    public ReferralTally plus(ReferralTally other) {
        return new ReferralTally(
                made + other.made, converted + other.converted, activeCustomers + other.activeCustomers);
    }
}
