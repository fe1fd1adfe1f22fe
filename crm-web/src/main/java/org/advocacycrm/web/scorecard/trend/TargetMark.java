package org.advocacycrm.web.scorecard.trend;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A value with its interval on a scale that shows the band of its target. Every coordinate is ready for SVG.
 *
 * @param interval a path; none for a value without one
 */
public record TargetMark(
        int width,
        int height,
        String bandX,
        String bandWidth,
        String targetX,
        String valueX,
        @Nullable String interval) {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 20;
    /** Room at both ends, so that no mark is cut off. */
    private static final double EDGE = 8;

    /** None without a target, or without a value. */
    public static Optional<TargetMark> of(ScorecardLine line) {
        var target = line.goal().target();
        var value = line.reading().value();
        return target == null || value == null
                ? Optional.empty()
                : Optional.of(of(value, line.reading().interval(), target));
    }

    private static TargetMark of(double value, @Nullable Interval interval, Target target) {
        var from = target.bandFrom().doubleValue();
        var to = target.bandTo().doubleValue();
        var wide = Math.max(to - from, Math.abs(value - target.value().doubleValue()));
        var low = DoubleStream.of(value, from - wide / 2).min().orElse(from);
        var high = DoubleStream.of(value, to + wide / 2).max().orElse(to);
        var scale = new Scale(low, high > low ? high : low + 1);
        return new TargetMark(
                WIDTH,
                HEIGHT,
                Axis.print(scale.x(from)),
                Axis.print(Math.max(scale.x(to) - scale.x(from), 2)),
                Axis.print(scale.x(target.value().doubleValue())),
                Axis.print(scale.x(value)),
                interval == null
                        ? null
                        : "M" + Axis.print(scale.x(interval.low())) + " 10H" + Axis.print(scale.x(interval.high())));
    }

    /** Ends of intervals that lie outside stay at the edge. */
    private record Scale(double low, double high) {

        double x(double value) {
            return EDGE + Math.clamp((value - low) / (high - low), 0, 1) * (WIDTH - 2 * EDGE);
        }
    }
}
