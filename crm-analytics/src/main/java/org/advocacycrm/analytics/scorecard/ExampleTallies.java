package org.advocacycrm.analytics.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;

/** Tallies of a few made-up rows. */
final class ExampleTallies {

    private ExampleTallies() {}

    static AnswerTally answers(int scale, Map<Integer, Long> counts, long skipped) {
        return new AnswerTally(new TreeMap<>(Map.of(scale, new ScoreCounts(new TreeMap<>(counts)))), skipped);
    }

    static SampleSums sample(long... values) {
        var sums = SampleSums.NONE;
        for (var value : values) {
            var exact = BigDecimal.valueOf(value);
            sums = sums.plus(new SampleSums(1, exact, exact.pow(2)));
        }
        return sums;
    }

    /** Seconds by one clock. */
    static ClockTally times(long... seconds) {
        var sketch = QuantileSketch.EMPTY;
        for (var value : seconds) {
            sketch = sketch.plus(
                    new QuantileSketch(0, new TreeMap<>(Map.of(QuantileSketch.bucketOf((double) value), 1L))));
        }
        return new ClockTally(sample(seconds), sketch);
    }

    /** What rows were before and after, in turn. */
    static PairSums pairs(long... beforeAndAfter) {
        var sums = PairSums.NONE;
        for (var position = 0; position < beforeAndAfter.length; position += 2) {
            var before = BigDecimal.valueOf(beforeAndAfter[position]);
            var after = BigDecimal.valueOf(beforeAndAfter[position + 1]);
            sums = sums.plus(new PairSums(1, before, after, before.pow(2), after.pow(2), before.multiply(after)));
        }
        return sums;
    }
}
