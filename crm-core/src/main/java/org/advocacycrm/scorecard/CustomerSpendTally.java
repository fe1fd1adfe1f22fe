package org.advocacycrm.scorecard;

/**
 * What the customers active at some time in the period spent in it, one value per customer.
 *
 * @param otherCurrency their transactions in another currency, which are not in the sums
 */
public record CustomerSpendTally(SampleSums spend, long otherCurrency) implements Tally<CustomerSpendTally> {

    public static final CustomerSpendTally NONE = new CustomerSpendTally(SampleSums.NONE, 0);

    @Override
    public CustomerSpendTally plus(CustomerSpendTally other) {
        return new CustomerSpendTally(spend.plus(other.spend), otherCurrency + other.otherCurrency);
    }
}
