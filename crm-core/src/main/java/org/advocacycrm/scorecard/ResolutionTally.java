package org.advocacycrm.scorecard;

import java.math.BigDecimal;

/**
 * Times to resolution on the wall clock, in seconds.
 *
 * @param resolved of the cases resolved in the period
 * @param times the same, for quantiles
 * @param openAges ages of the cases open at the end of the period
 * @param oldestOpen age of the oldest of them; zero when none is open
 */
public record ResolutionTally(SampleSums resolved, QuantileSketch times, QuantileSketch openAges, BigDecimal oldestOpen)
        implements Tally<ResolutionTally> {

    public static final ResolutionTally NONE =
            new ResolutionTally(SampleSums.NONE, QuantileSketch.EMPTY, QuantileSketch.EMPTY, BigDecimal.ZERO);

    public ResolutionTally {
        oldestOpen = Amounts.normalised(oldestOpen);
    }

    public long open() {
        return openAges.n();
    }

    @Override
    public ResolutionTally plus(ResolutionTally other) {
        return new ResolutionTally(
                resolved.plus(other.resolved),
                times.plus(other.times),
                openAges.plus(other.openAges),
                oldestOpen.max(other.oldestOpen));
    }
}
