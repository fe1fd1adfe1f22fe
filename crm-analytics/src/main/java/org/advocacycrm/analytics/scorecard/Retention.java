package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.CustomerBaseCounts;

/** The share of the customers active at the start who stayed. */
final class Retention {

    private Retention() {}

    static Reading read(CustomerBaseCounts customers) {
        var rate = Estimate.share(customers.retained(), customers.activeAtStart());
        return Churn.withCounts(Reading.of(customers.activeAtStart(), rate), customers);
    }
}
