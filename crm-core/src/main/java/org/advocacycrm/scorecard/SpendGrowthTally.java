package org.advocacycrm.scorecard;

/**
 * Spend in a period (after) beside spend in the same period one year earlier (before), one pair per customer, in the
 * reporting currency. A customer has spend where the amounts of the period add up to more than zero.
 *
 * @param same customers with spend in both periods
 * @param earlier customers with spend one year earlier, lost ones included
 * @param all every customer with an amount in either period
 * @param otherCurrency transactions of either period in another currency, which are in none of the sums
 */
public record SpendGrowthTally(PairSums same, PairSums earlier, PairSums all, long otherCurrency)
        implements Tally<SpendGrowthTally> {

    public static final SpendGrowthTally NONE = new SpendGrowthTally(PairSums.NONE, PairSums.NONE, PairSums.NONE, 0);

    @Override
    public SpendGrowthTally plus(SpendGrowthTally other) {
        return new SpendGrowthTally(
                same.plus(other.same),
                earlier.plus(other.earlier),
                all.plus(other.all),
                otherCurrency + other.otherCurrency);
    }
}
