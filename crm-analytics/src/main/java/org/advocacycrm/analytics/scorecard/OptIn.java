package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.OptInTally;

/** The share of the active customers who have set preferences themselves. */
final class OptIn {

    private OptIn() {}

    static Reading read(OptInTally customers) {
        return Reading.of(customers.active(), Estimate.share(customers.participating(), customers.active()))
                .withTally("activeCustomers", customers.active())
                .withTally("participating", customers.participating());
    }
}
