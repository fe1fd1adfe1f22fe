package org.advocacycrm.analytics.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine.PastReading;
import org.jspecify.annotations.Nullable;

/**
 * A control chart whose limits depend on n: Laney's p′ chart (D. B. Laney, Improved control charts for attributes, 2002),
 * for shares and means alike. A point is {@value #SIGMAS} standard errors of its own sample from the centre, times the
 * spread there is between periods anyway, which is taken from the median moving range so that what stands out does not
 * widen it.
 *
 * @param centre none where too few periods are large enough to tell what is usual
 * @param points one per period, oldest first
 */
public record ControlChart(@Nullable Double centre, List<Point> points) {

    /** Fewer do not show what is usual. */
    static final int LEAST_POINTS = 8;

    private static final double SIGMAS = 3;

    /** The median of the range of two draws from a normal distribution, in standard deviations. */
    private static final double MEDIAN_RANGE = 0.954;

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * A period on the chart.
     *
     * @param low and high: the usual range for a sample of this size; none where the sample is too small to judge
     */
    public record Point(
            PastReading past,
            @Nullable Double low,
            @Nullable Double high,
            Verdict verdict) {}

    public enum Verdict {
        USUAL,
        UNUSUALLY_HIGH,
        UNUSUALLY_LOW,
        NOT_JUDGED
    }

    /** The chart of a metric; one whose rows are not drawn anew in each period has nothing usual. */
    public static ControlChart of(Metric metric, List<PastReading> history) {
        return Dimensions.areDrawnAnew(metric) ? of(history) : unjudged(history);
    }

    static ControlChart of(List<PastReading> history) {
        var judged = history.stream().filter(past -> isJudged(past.reading())).toList();
        if (judged.size() < LEAST_POINTS) {
            return unjudged(history);
        }
        var limits = settled(judged);
        return new ControlChart(
                limits.centre, history.stream().map(limits::point).toList());
    }

    private static ControlChart unjudged(List<PastReading> history) {
        return new ControlChart(
                null,
                history.stream()
                        .map(past -> new Point(past, null, null, Verdict.NOT_JUDGED))
                        .toList());
    }

    /** The points that stand out, oldest first. */
    public List<Point> unusual() {
        return points.stream()
                .filter(point -> point.verdict == Verdict.UNUSUALLY_HIGH || point.verdict == Verdict.UNUSUALLY_LOW)
                .toList();
    }

    private static boolean isJudged(Reading reading) {
        return reading.hasValue() && reading.standardError() != null && !reading.smallSample();
    }

    /** What stands out is left out of what is usual, until nothing more does. */
    private static Limits settled(List<PastReading> judged) {
        var usual = judged;
        var limits = Limits.of(usual);
        for (var round = 0; round < judged.size(); round++) {
            Predicate<PastReading> inside = limits::contains;
            var fewer = judged.stream().filter(inside).toList();
            if (fewer.size() < LEAST_POINTS || fewer.equals(usual)) {
                return limits;
            }
            usual = fewer;
            limits = Limits.of(usual);
        }
        return limits;
    }

    /**
     * What is usual.
     *
     * @param deviation of one row
     * @param between how much more periods differ than their samples alone would; never less
     */
    private record Limits(double centre, double deviation, double between) {

        static Limits of(List<PastReading> usual) {
            var rows = 0.0;
            var sum = 0.0;
            var squares = 0.0;
            for (var past : usual) {
                var n = past.reading().n();
                rows += n;
                sum += n * value(past);
                squares += n * n * error(past) * error(past);
            }
            var centre = sum / rows;
            var deviation = Math.sqrt(squares / rows);
            return new Limits(centre, deviation, deviation == 0 ? 1 : Math.max(1, between(usual, centre, deviation)));
        }

        private static double between(List<PastReading> usual, double centre, double deviation) {
            var scores = usual.stream()
                    .mapToDouble(past -> (value(past) - centre)
                            / (deviation / Math.sqrt((double) past.reading().n())))
                    .toArray();
            var ranges = new ArrayList<Double>();
            for (var next = 1; next < scores.length; next++) {
                ranges.add(Math.abs(scores[next] - scores[next - 1]));
            }
            return median(ranges) / MEDIAN_RANGE;
        }

        private static double median(List<Double> values) {
            var sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            var middle = Arrays.copyOfRange(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1);
            return Arrays.stream(middle).average().orElse(0);
        }

        private double reach(PastReading past) {
            return SIGMAS
                    * between
                    * deviation
                    / Math.sqrt((double) past.reading().n());
        }

        boolean contains(PastReading past) {
            return Math.abs(value(past) - centre) <= reach(past);
        }

        Point point(PastReading past) {
            if (!isJudged(past.reading())) {
                return new Point(past, null, null, Verdict.NOT_JUDGED);
            }
            var high = value(past) > centre ? Verdict.UNUSUALLY_HIGH : Verdict.UNUSUALLY_LOW;
            return new Point(past, centre - reach(past), centre + reach(past), contains(past) ? Verdict.USUAL : high);
        }

        private static double value(PastReading past) {
            return Objects.requireNonNull(past.reading().value());
        }

        private static double error(PastReading past) {
            return Objects.requireNonNull(past.reading().standardError());
        }
    }
}
