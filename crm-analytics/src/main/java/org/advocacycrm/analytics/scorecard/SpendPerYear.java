package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.shared.Period;

/** What an active customer spends, scaled to a year so that periods of any length compare. */
final class SpendPerYear {

    private static final double DAYS_PER_YEAR = 365;

    private SpendPerYear() {}

    static Reading read(CustomerSpendTally customers, Period period) {
        var perCustomer = Estimate.mean(customers.spend());
        var perYear = perCustomer == null ? null : perCustomer.times(DAYS_PER_YEAR, (double) period.days());
        return Reading.of(customers.spend().n(), perYear)
                .withTally("spend", customers.spend().sum())
                .withTally("activeCustomers", customers.spend().n())
                .withTally("otherCurrency", customers.otherCurrency());
    }
}
