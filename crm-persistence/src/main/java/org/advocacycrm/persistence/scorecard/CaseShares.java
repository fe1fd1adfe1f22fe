package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.ResolutionTally;

/** What counted cases add to a tally. The codes are facts added up, as the migration that makes the marks lists them. */
final class CaseShares {

    private static final int ANSWERED = 1;
    private static final int GROSS = 2;
    private static final int CAME_BACK = 4;
    private static final int ASKED = 8;
    private static final int CONFIRMED = 16;
    private static final int MERGED = 32;
    private static final int SPAM = 64;

    private static final int WITHIN_A_DAY = 2;
    private static final int CLOSED = 4;
    private static final int TELLING_KNOWN = 8;
    private static final int TOLD = 16;

    private CaseShares() {}

    static FcrTally resolved(Counted counted) {
        var n = counted.n();
        if (is(counted, MERGED) || is(counted, SPAM)) {
            return new FcrTally(0, 0, 0, 0, 0, 0, 0, of(counted, MERGED), of(counted, SPAM), 0);
        }
        return new FcrTally(
                of(counted, ANSWERED),
                of(counted, GROSS),
                0,
                0,
                of(counted, ASKED),
                of(counted, CONFIRMED),
                is(counted, ANSWERED) ? 0 : n,
                0,
                0,
                0);
    }

    /** Of cases whose repeat window has closed. */
    static FcrTally matured(Counted counted) {
        return is(counted, MERGED) || is(counted, SPAM)
                ? FcrTally.NONE
                : judged(of(counted, ANSWERED), is(counted, CAME_BACK) ? 0 : of(counted, GROSS));
    }

    static FcrTally judged(long matured, long net) {
        return new FcrTally(0, 0, matured, net, 0, 0, 0, 0, 0, 0);
    }

    static ResolutionTally wall(Counted counted) {
        return times(clock(counted), ClockTally.NONE, ClockTally.NONE);
    }

    static ResolutionTally working(Counted counted) {
        return times(ClockTally.NONE, clock(counted), ClockTally.NONE);
    }

    static ResolutionTally net(Counted counted) {
        return times(ClockTally.NONE, ClockTally.NONE, clock(counted));
    }

    private static ClockTally clock(Counted counted) {
        return new ClockTally(counted.sample(), counted.sketch());
    }

    private static ResolutionTally times(ClockTally wall, ClockTally working, ClockTally net) {
        return new ResolutionTally(wall, working, net, QuantileSketch.EMPTY, BigDecimal.ZERO);
    }

    static ComplaintTally received(Counted counted) {
        return new ComplaintTally(
                counted.n(),
                counted.n(),
                of(counted, WITHIN_A_DAY),
                of(counted, CLOSED),
                of(counted, TELLING_KNOWN),
                of(counted, TOLD),
                QuantileSketch.EMPTY);
    }

    static ComplaintTally timeToClose(Counted counted) {
        return new ComplaintTally(0, 0, 0, 0, 0, 0, counted.sketch());
    }

    private static boolean is(Counted counted, int fact) {
        return (counted.code() & fact) != 0;
    }

    private static long of(Counted counted, int fact) {
        return is(counted, fact) ? counted.n() : 0;
    }
}
