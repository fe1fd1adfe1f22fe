package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.RenewalTally;

/** The contracts due that were renewed, by count and by annual value; the undecided stand apart. */
final class Renewal {

    private Renewal() {}

    static Reading read(RenewalTally contracts) {
        return Reading.of(contracts.decided(), Estimate.share(contracts.renewed(), contracts.decided()))
                .withTally("renewed", contracts.renewed())
                .withTally("lost", contracts.lost())
                .withTally("undecided", contracts.undecided())
                .withTally("otherCurrency", contracts.otherCurrency())
                .withTally("valueDue", contracts.net().before())
                .withTally("valueAfterRenewal", contracts.net().after())
                .withFigure("undecided", contracts.undecided())
                .withVariant("value", ratio(contracts.byValue()))
                .withVariant("grossRetention", ratio(contracts.gross()))
                .withVariant("netRetention", ratio(contracts.net()));
    }

    private static Reading ratio(PairSums values) {
        return Reading.of(values.n(), Estimate.ratio(values))
                .withTally("valueDue", values.before())
                .withTally("valueKept", values.after());
    }
}
