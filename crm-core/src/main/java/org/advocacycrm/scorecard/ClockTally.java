package org.advocacycrm.scorecard;

/**
 * Times to resolution by one clock.
 *
 * @param seconds of each case
 * @param times the same, for quantiles
 */
public record ClockTally(SampleSums seconds, QuantileSketch times) implements Tally<ClockTally> {

    public static final ClockTally NONE = new ClockTally(SampleSums.NONE, QuantileSketch.EMPTY);

    public long n() {
        return seconds.n();
    }

    @Override
    public ClockTally plus(ClockTally other) {
        return new ClockTally(seconds.plus(other.seconds), times.plus(other.times));
    }
}
