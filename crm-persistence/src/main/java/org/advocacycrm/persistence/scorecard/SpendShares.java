package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SpendGrowthTally;

/** What the spend of counted customers adds to a tally. The code says when they spent, and whether they were active. */
final class SpendShares {

    private static final int WHEN = 3;
    private static final int EARLIER = 1;
    private static final int IN_BOTH = 2;
    private static final int ACTIVE = 4;
    private static final int OTHER_CURRENCY = 8;
    private static final int ACTIVE_OTHER_CURRENCY = 9;

    private SpendShares() {}

    static SpendGrowthTally growth(Counted counted) {
        if (counted.code() >= OTHER_CURRENCY) {
            var others = counted.code() == OTHER_CURRENCY ? counted.n() : 0;
            return new SpendGrowthTally(PairSums.NONE, PairSums.NONE, PairSums.NONE, others);
        }
        var when = counted.code() & WHEN;
        return new SpendGrowthTally(
                when == IN_BOTH ? counted.pairs() : PairSums.NONE,
                when >= EARLIER ? counted.pairs() : PairSums.NONE,
                counted.pairs(),
                0);
    }

    /** How many customers were active is counted elsewhere: many spent nothing. */
    static CustomerSpendTally active(Counted counted) {
        if (counted.code() >= OTHER_CURRENCY) {
            return new CustomerSpendTally(SampleSums.NONE, counted.code() == ACTIVE_OTHER_CURRENCY ? counted.n() : 0);
        }
        var spend = (counted.code() & ACTIVE) == 0 ? SampleSums.NONE : new SampleSums(0, counted.b(), counted.bb());
        return new CustomerSpendTally(spend, 0);
    }

    static CustomerSpendTally customers(long active) {
        return new CustomerSpendTally(new SampleSums(active, BigDecimal.ZERO, BigDecimal.ZERO), 0);
    }
}
