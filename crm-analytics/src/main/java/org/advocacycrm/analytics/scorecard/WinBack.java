package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.WinBackTally;

/** The share of the customers lost before the period who came back in it. */
final class WinBack {

    private WinBack() {}

    static Reading read(WinBackTally customers) {
        return Reading.of(customers.lostBefore(), Estimate.share(customers.wonBack(), customers.lostBefore()))
                .withTally("lostBefore", customers.lostBefore())
                .withTally("wonBack", customers.wonBack());
    }
}
