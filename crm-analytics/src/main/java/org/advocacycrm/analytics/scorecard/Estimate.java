package org.advocacycrm.analytics.scorecard;

import java.math.BigDecimal;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.jspecify.annotations.Nullable;

/**
 * A value with its uncertainty.
 *
 * @param interval none where the sample is too small to have one
 * @param standardError for the comparison with another sample; none where the sample is too small
 */
record Estimate(
        double value, @Nullable Interval interval, @Nullable Double standardError) {

    /** Below this many, a sample is small and its figure says so. */
    static final long SMALL_SAMPLE = 30;

    private static final double Z = Interval.Z;

    /** A value whose uncertainty is not known. */
    static Estimate plain(double value) {
        return new Estimate(value, null, null);
    }

    /** The share {@code part / whole} with Wilson's interval; none of nothing. */
    static @Nullable Estimate share(long part, long whole) {
        if (whole == 0) {
            return null;
        }
        var share = (double) part / whole;
        var interval = wilson(part, whole);
        return new Estimate(share, interval, errorOfShare(share, whole, interval));
    }

    /** All alike, the usual error would be 0: a large sample takes Wilson's bound instead, a small one has none. */
    private static @Nullable Double errorOfShare(double share, long whole, Interval interval) {
        if (share > 0 && share < 1) {
            return Math.sqrt(share * (1 - share) / whole);
        }
        return whole < SMALL_SAMPLE ? null : (interval.high() - interval.low()) / Z;
    }

    static Interval wilson(long part, long whole) {
        double n = whole;
        var share = part / n;
        var centre = share + Z * Z / (2 * n);
        var spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        var scale = 1 + Z * Z / n;
        var low = part == 0 ? 0 : (centre - spread) / scale;
        var high = part == whole ? 1 : (centre + spread) / scale;
        return new Interval(low, high);
    }

    /** The mean of a sample; none of nothing, and without an interval of a single value. */
    static @Nullable Estimate mean(SampleSums sample) {
        if (sample.n() == 0) {
            return null;
        }
        double n = sample.n();
        var mean = sample.sum().doubleValue() / n;
        if (sample.n() == 1) {
            return plain(mean);
        }
        // exact up to the last step: the difference of two nearly equal doubles would be noise
        var deviation = sample.sumOfSquares()
                .multiply(BigDecimal.valueOf(sample.n()))
                .subtract(sample.sum().pow(2));
        var error = Math.sqrt(Math.max(0, deviation.doubleValue()) / n / (n - 1) / n);
        return new Estimate(mean, Interval.around(mean, error), error);
    }

    static @Nullable Estimate mean(ScoreCounts scores) {
        return mean(new SampleSums(
                scores.n(), BigDecimal.valueOf(scores.sum()), BigDecimal.valueOf(scores.sumOfSquares())));
    }

    /**
     * The ratio of two sums over the same customers or contracts. Its error is that of the linearised ratio: the spread
     * of what each pair deviates from it.
     */
    static @Nullable Estimate ratio(PairSums pairs) {
        if (pairs.before().signum() <= 0) {
            return null;
        }
        var before = pairs.before().doubleValue();
        var ratio = pairs.after().doubleValue() / before;
        if (pairs.n() < 2) {
            return plain(ratio);
        }
        var exact = BigDecimal.valueOf(ratio);
        var deviation = pairs.afterSquares()
                .subtract(pairs.products().multiply(exact).multiply(BigDecimal.TWO))
                .add(pairs.beforeSquares().multiply(exact.pow(2)))
                .doubleValue();
        double n = pairs.n();
        var error = Math.sqrt(Math.max(0, deviation) * n / (n - 1)) / before;
        return new Estimate(ratio, Interval.around(ratio, error), error);
    }

    /** A count of events as a rate per {@code exposure}, with the score interval of a Poisson count. */
    static @Nullable Estimate rate(long events, double exposure) {
        if (exposure == 0) {
            return null;
        }
        var spread = Z * Math.sqrt(events + Z * Z / 4);
        var centre = events + Z * Z / 2;
        var interval = new Interval(Math.max(0, centre - spread), centre + spread).times(1 / exposure);
        var error = events == 0 ? (interval.high() - interval.low()) / Z : Math.sqrt((double) events) / exposure;
        return new Estimate(events / exposure, interval, error);
    }

    /** The same figure counted from another zero. */
    Estimate minus(double offset) {
        return new Estimate(
                value - offset,
                interval == null ? null : new Interval(interval.low() - offset, interval.high() - offset),
                standardError);
    }

    /** The same figure in another unit. */
    Estimate times(double factor, double divisor) {
        return new Estimate(
                value * factor / divisor,
                interval == null ? null : interval.times(factor / divisor),
                standardError == null ? null : standardError * factor / divisor);
    }
}
