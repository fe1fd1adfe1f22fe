package org.advocacycrm.analytics.scorecard;

import java.util.SortedMap;
import java.util.TreeMap;
import org.advocacycrm.scorecard.QuantileSketch;

/**
 * The Wilcoxon rank-sum test on the buckets of two sketches: whether values of one tend to be larger. A mean follows its
 * few longest times; ranks do not.
 */
final class RankSum {

    private RankSum() {}

    /** In standard deviations, above 0 where the first tends to be larger; 0 where there is nothing to compare. */
    static double z(QuantileSketch one, QuantileSketch other) {
        var ours = buckets(one);
        var all = buckets(one);
        buckets(other).forEach((bucket, count) -> all.merge(bucket, count, Long::sum));
        double n = one.n() + other.n();
        var below = 0.0;
        var ranks = 0.0;
        var ties = 0.0;
        for (var bucket : all.entrySet()) {
            double count = bucket.getValue();
            ranks += ours.getOrDefault(bucket.getKey(), 0L) * (below + (count + 1) / 2);
            ties += count * count * count - count;
            below += count;
        }
        var expected = one.n() * (n + 1) / 2;
        var variance = (double) one.n() * other.n() / 12 * (n + 1 - ties / (n * (n - 1)));
        return variance > 0 ? (ranks - expected) / Math.sqrt(variance) : 0;
    }

    private static SortedMap<Integer, Long> buckets(QuantileSketch sketch) {
        var buckets = new TreeMap<>(sketch.buckets());
        if (sketch.zeros() > 0) {
            buckets.put(Integer.MIN_VALUE, sketch.zeros());
        }
        return buckets;
    }
}
