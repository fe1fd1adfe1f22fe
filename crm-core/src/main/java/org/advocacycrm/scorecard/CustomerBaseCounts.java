package org.advocacycrm.scorecard;

/**
 * How the customer base moved. Adds up over disjoint customers, not over periods.
 *
 * @param activeAtStart active on the first day of the period
 * @param lost of those, no longer active at its end
 * @param acquired whose first active day lies in the period
 */
public record CustomerBaseCounts(long activeAtStart, long lost, long acquired) implements Tally<CustomerBaseCounts> {

    public static final CustomerBaseCounts NONE = new CustomerBaseCounts(0, 0, 0);

    public long retained() {
        return activeAtStart - lost;
    }

    @Override
    public CustomerBaseCounts plus(CustomerBaseCounts other) {
        return new CustomerBaseCounts(
                activeAtStart + other.activeAtStart, lost + other.lost, acquired + other.acquired);
    }
}
