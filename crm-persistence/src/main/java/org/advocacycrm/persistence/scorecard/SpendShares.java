package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SpendGrowthTally;

/** What the spend of counted customers adds to a tally. The code says which of them are meant. */
final class SpendShares {

    private static final int IN_BOTH = 0;
    private static final int EARLIER = 1;
    private static final int IN_EITHER = 2;
    private static final int OTHER_CURRENCY = 3;
    private static final int ACTIVE = 4;
    private static final int ACTIVE_OTHER_CURRENCY = 5;

    private SpendShares() {}

    static SpendGrowthTally growth(Counted counted) {
        return new SpendGrowthTally(
                counted.code() == IN_BOTH ? counted.pairs() : PairSums.NONE,
                counted.code() == EARLIER ? counted.pairs() : PairSums.NONE,
                counted.code() == IN_EITHER ? counted.pairs() : PairSums.NONE,
                counted.code() == OTHER_CURRENCY ? counted.n() : 0);
    }

    /** How many customers were active is counted elsewhere: many spent nothing. */
    static CustomerSpendTally active(Counted counted) {
        var spend = counted.code() == ACTIVE ? new SampleSums(0, counted.a(), counted.aa()) : SampleSums.NONE;
        return new CustomerSpendTally(spend, counted.code() == ACTIVE_OTHER_CURRENCY ? counted.n() : 0);
    }

    static CustomerSpendTally customers(long active) {
        return new CustomerSpendTally(new SampleSums(active, BigDecimal.ZERO, BigDecimal.ZERO), 0);
    }
}
