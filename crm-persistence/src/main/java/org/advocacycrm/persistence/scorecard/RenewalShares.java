package org.advocacycrm.persistence.scorecard;

import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.RenewalTally;

/** What counted contracts add to a tally. The code is the outcome, and whether the currency is another one. */
final class RenewalShares {

    private static final int OTHER_CURRENCY = 10;
    private static final int RENEWED = 1;
    private static final int LOST = 2;

    private RenewalShares() {}

    static RenewalTally count(Counted counted) {
        var n = counted.n();
        var renewed = counted.code() % OTHER_CURRENCY == RENEWED;
        var lost = counted.code() % OTHER_CURRENCY == LOST;
        var other = (renewed || lost) && counted.code() >= OTHER_CURRENCY;
        return new RenewalTally(
                renewed ? n : 0,
                lost ? n : 0,
                renewed || lost ? 0 : n,
                other ? n : 0,
                PairSums.NONE,
                PairSums.NONE,
                PairSums.NONE);
    }

    static RenewalTally byValue(Counted counted) {
        return new RenewalTally(0, 0, 0, 0, counted.pairs(), PairSums.NONE, PairSums.NONE);
    }

    static RenewalTally gross(Counted counted) {
        return new RenewalTally(0, 0, 0, 0, PairSums.NONE, counted.pairs(), PairSums.NONE);
    }

    static RenewalTally net(Counted counted) {
        return new RenewalTally(0, 0, 0, 0, PairSums.NONE, PairSums.NONE, counted.pairs());
    }
}
