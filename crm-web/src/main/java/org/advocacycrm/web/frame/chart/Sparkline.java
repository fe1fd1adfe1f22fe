package org.advocacycrm.web.frame.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A series as a line the size of a word. A missing value is a gap; a value between two gaps is a dot.
 *
 * @param line the path of the line, as SVG writes it
 * @param lastX where the newest value stands, null if there is none
 */
public record Sparkline(
        int width,
        int height,
        String line,
        @Nullable String lastX,
        @Nullable String lastY) {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 3;

    /** The values from the oldest to the newest, evenly spaced; the axis spans what occurs. */
    public static Sparkline of(List<? extends @Nullable BigDecimal> values) {
        var present = values.stream().filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue);
        var spread = present.summaryStatistics();
        if (spread.getCount() == 0) {
            return new Sparkline(WIDTH, HEIGHT, "", null, null);
        }
        var isFlat = spread.getMin() == spread.getMax();
        return drawn(
                values,
                isFlat
                        ? new Scale(spread.getMin() - 1, spread.getMax() + 1)
                        : new Scale(spread.getMin(), spread.getMax()));
    }

    private static Sparkline drawn(List<? extends @Nullable BigDecimal> values, Scale scale) {
        var path = new ArrayList<String>();
        String lastX = null;
        String lastY = null;
        var afterGap = true;
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value != null) {
                lastX = Scale.print(x(index, values.size()));
                lastY = Scale.print(y(value, scale));
                // A zero-length line with round caps is a dot, so that a lone value is seen.
                path.add((afterGap ? "M%s %sh0L%s %s" : "L%3$s %4$s").formatted(lastX, lastY, lastX, lastY));
            }
            afterGap = value == null;
        }
        return new Sparkline(WIDTH, HEIGHT, String.join("", path), lastX, lastY);
    }

    private static double x(int index, int count) {
        var step = count == 1 ? 0 : (WIDTH - 2.0 * MARGIN) / (count - 1);
        return count == 1 ? WIDTH / 2.0 : MARGIN + index * step;
    }

    private static double y(BigDecimal value, Scale scale) {
        var room = HEIGHT - 2.0 * MARGIN;
        return MARGIN + room - scale.position(value, room);
    }
}
