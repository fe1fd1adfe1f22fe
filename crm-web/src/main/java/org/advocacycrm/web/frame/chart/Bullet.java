package org.advocacycrm.web.frame.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as a bar against its target, with the interval that the sample leaves open. Every coordinate is ready for
 * SVG; an absent part is null.
 *
 * @param zeroX where bars begin
 */
public record Bullet(
        int width,
        int height,
        String zeroX,
        @Nullable Bar bar,
        @Nullable String targetX,
        @Nullable Bar interval) {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 20;

    /** A stretch of the axis. */
    public record Bar(String x, String width, String end) {

        static Bar between(double one, double other) {
            var from = Math.min(one, other);
            var to = Math.max(one, other);
            return new Bar(Scale.print(from), Scale.print(to - from), Scale.print(to));
        }
    }

    public static Bullet of(
            Scale scale,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {
        var zero = scale.position(scale.baseline(), WIDTH);
        return new Bullet(
                WIDTH,
                HEIGHT,
                Scale.print(zero),
                value == null ? null : Bar.between(zero, scale.position(value, WIDTH)),
                target == null ? null : Scale.print(scale.position(target, WIDTH)),
                lower == null || upper == null
                        ? null
                        : Bar.between(scale.position(lower, WIDTH), scale.position(upper, WIDTH)));
    }
}
