package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.SpendGrowthTally;

/** Same-customer spend, year over year; beside it all who spent a year earlier, and everything. */
final class SpendGrowth {

    private SpendGrowth() {}

    static Reading read(SpendGrowthTally spend) {
        return growth(spend.same())
                .withTally("otherCurrency", spend.otherCurrency())
                .withVariant("allOfLastYear", growth(spend.earlier()))
                .withVariant("total", growth(spend.all()));
    }

    private static Reading growth(PairSums spend) {
        var ratio = Estimate.ratio(spend);
        return Reading.of(spend.n(), ratio == null ? null : ratio.minus(1))
                .withTally("customers", spend.n())
                .withTally("spend", spend.after())
                .withTally("spendOneYearEarlier", spend.before());
    }
}
