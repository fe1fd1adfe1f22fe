package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.CustomerBaseCounts;

/** New customers against those that were there; may exceed 1. */
final class Acquisition {

    private Acquisition() {}

    static Reading read(CustomerBaseCounts customers) {
        double activeAtStart = customers.activeAtStart();
        var rate = Estimate.rate(customers.acquired(), activeAtStart);
        return Reading.of(customers.activeAtStart(), rate)
                .withTally("activeAtStart", customers.activeAtStart())
                .withTally("acquired", customers.acquired());
    }
}
