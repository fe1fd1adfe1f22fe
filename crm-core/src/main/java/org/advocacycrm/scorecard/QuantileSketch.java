package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of positive values in buckets whose width grows with the value, so that any quantile read from it is within
 * {@value #RELATIVE_ERROR} of the true one, relative to its value. Bucket {@code b} holds the values in
 * {@code (GAMMA^(b-1), GAMMA^b]}. Merging adds counts: the result does not depend on the order.
 *
 * @param zeros values of exactly zero, which have no logarithm
 */
public record QuantileSketch(long zeros, SortedMap<Integer, Long> buckets) implements Tally<QuantileSketch> {

    public static final double RELATIVE_ERROR = 0.005;

    /** The ratio of the upper to the lower edge of a bucket. */
    public static final double GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);

    public static final QuantileSketch EMPTY = new QuantileSketch(0, Collections.emptySortedMap());

    public QuantileSketch {
        var filled = new TreeMap<>(buckets);
        filled.values().removeIf(count -> count == 0);
        buckets = Collections.unmodifiableSortedMap(filled);
    }

    /** The bucket of a value above zero. */
    public static int bucketOf(double value) {
        return (int) Math.ceil(Math.log(value) / Math.log(GAMMA));
    }

    /** The value that stands for a bucket: no value in it is further away than the relative error. */
    public static double valueOf(int bucket) {
        return 2 * Math.pow(GAMMA, bucket) / (GAMMA + 1);
    }

    public long n() {
        return zeros + buckets.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The value below which the given share of the values lies, interpolated between neighbours as PostgreSQL's
     * {@code percentile_cont} does.
     */
    public OptionalDouble quantile(double share) {
        var n = n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        var rank = share * (n - 1);
        var below = (long) Math.floor(rank);
        var lower = valueAt(below);
        var upper = valueAt(Math.min(below + 1, n - 1));
        return OptionalDouble.of(lower + (rank - below) * (upper - lower));
    }

    private double valueAt(long rank) {
        var seen = zeros;
        if (rank < seen) {
            return 0;
        }
        for (var bucket : buckets.entrySet()) {
            seen += bucket.getValue();
            if (rank < seen) {
                return valueOf(bucket.getKey());
            }
        }
        throw new IllegalArgumentException("No value has rank " + rank + " among " + seen);
    }

    @Override
    public QuantileSketch plus(QuantileSketch other) {
        var together = new TreeMap<>(buckets);
        other.buckets.forEach((bucket, count) -> together.merge(bucket, count, Long::sum));
        return new QuantileSketch(zeros + other.zeros, together);
    }
}
