package org.advocacycrm.analytics.scorecard;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.SampleSums;

/** Readings made from counts, as the measures make them. */
public final class Readings {

    private Readings() {}

    public static Reading nps(long promoters, long passives, long detractors) {
        return Reading.of(promoters + passives + detractors, Nps.estimate(promoters, passives, detractors));
    }

    public static Reading share(long part, long whole) {
        return Reading.of(whole, Estimate.share(part, whole));
    }

    public static Reading mean(double[] values) {
        var sum = BigDecimal.ZERO;
        var squares = BigDecimal.ZERO;
        for (var value : values) {
            var exact = BigDecimal.valueOf(value);
            sum = sum.add(exact);
            squares = squares.add(exact.multiply(exact));
        }
        return Reading.of(values.length, Estimate.mean(new SampleSums(values.length, sum, squares)));
    }

    /** What a test by ranks says of two samples of times, as sketches keep them. */
    public static double rankSum(double[] one, double[] other) {
        return RankSum.z(sketch(one), sketch(other));
    }

    private static QuantileSketch sketch(double[] values) {
        var buckets = new TreeMap<Integer, Long>();
        for (var value : values) {
            buckets.merge(QuantileSketch.bucketOf(value), 1L, Long::sum);
        }
        return new QuantileSketch(0, buckets);
    }
}
