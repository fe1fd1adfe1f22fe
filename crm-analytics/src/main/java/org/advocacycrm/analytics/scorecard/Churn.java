package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.CustomerBaseCounts;

/** The share of the customers active at the start who were lost. */
final class Churn {

    private Churn() {}

    static Reading read(CustomerBaseCounts customers) {
        var retained = customers.retained();
        var lostToRetained = retained == 0 ? null : (double) customers.lost() / retained;
        return withCounts(
                        Reading.of(
                                customers.activeAtStart(), Estimate.share(customers.lost(), customers.activeAtStart())),
                        customers)
                .withFigure("lostToRetained", lostToRetained);
    }

    static Reading withCounts(Reading reading, CustomerBaseCounts customers) {
        return reading.withTally("activeAtStart", customers.activeAtStart())
                .withTally("lost", customers.lost())
                .withFigure("activeAtStart", customers.activeAtStart())
                .withFigure("lost", customers.lost())
                .withFigure("retained", customers.retained());
    }
}
