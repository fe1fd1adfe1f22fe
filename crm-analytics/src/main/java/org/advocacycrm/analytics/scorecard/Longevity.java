package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.SampleSums;

/** How long active customers have been with the company. */
final class Longevity {

    private Longevity() {}

    static Reading read(SampleSums days) {
        return Reading.of(days.n(), Estimate.mean(days)).withTally("days", days.sum());
    }
}
