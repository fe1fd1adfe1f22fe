package org.advocacycrm.scorecard;

import java.math.BigDecimal;

/**
 * Times to resolution of the cases resolved in a period, by three clocks that are never mixed.
 *
 * @param wall from the opening to the last resolution
 * @param working the part of it inside the working calendar, of the cases it was computed for
 * @param net the part of that spent open or waiting for a third party, of the cases whose states are known
 * @param openAges ages of the cases open at the end of the period, on the wall clock
 * @param oldestOpen age of the oldest of them; zero when none is open
 */
public record ResolutionTally(
        ClockTally wall, ClockTally working, ClockTally net, QuantileSketch openAges, BigDecimal oldestOpen)
        implements Tally<ResolutionTally> {

    public static final ResolutionTally NONE = new ResolutionTally(
            ClockTally.NONE, ClockTally.NONE, ClockTally.NONE, QuantileSketch.EMPTY, BigDecimal.ZERO);

    public ResolutionTally {
        oldestOpen = Amounts.normalised(oldestOpen);
    }

    public long resolved() {
        return wall.n();
    }

    public long open() {
        return openAges.n();
    }

    @Override
    public ResolutionTally plus(ResolutionTally other) {
        return new ResolutionTally(
                wall.plus(other.wall),
                working.plus(other.working),
                net.plus(other.net),
                openAges.plus(other.openAges),
                oldestOpen.max(other.oldestOpen));
    }
}
