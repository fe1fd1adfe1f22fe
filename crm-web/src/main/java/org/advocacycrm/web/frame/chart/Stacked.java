package org.advocacycrm.web.frame.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole and its parts side by side on one bar, in the order given. Parts of nothing leave an empty bar. */
public record Stacked(int width, int height, List<Slice> slices) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 20;
    private static final int HATCH_STEP = 5;

    /** One part of the whole, before it is drawn. */
    public record Part(String label, long count, Tone tone) {}

    /**
     * A drawn part.
     *
     * @param share of one; null if the whole is nothing
     * @param hatch the path of the hatch, null where the tone needs none
     */
    public record Slice(
            String label,
            long count,
            Tone tone,
            @Nullable BigDecimal share,
            String x,
            String width,
            @Nullable String hatch) {}

    public static Stacked of(List<Part> parts) {
        var whole = parts.stream().mapToLong(Part::count).sum();
        var slices = new ArrayList<Slice>();
        var from = 0L;
        for (var part : parts) {
            slices.add(slice(part, from, whole));
            from += part.count();
        }
        return new Stacked(WIDTH, HEIGHT, List.copyOf(slices));
    }

    private static Slice slice(Part part, long before, long whole) {
        var scale = new Scale(0, Math.max(whole, 1));
        var from = scale.position(BigDecimal.valueOf(before), WIDTH);
        var to = scale.position(BigDecimal.valueOf(before + part.count()), WIDTH);
        var share = whole == 0
                ? null
                : BigDecimal.valueOf(part.count()).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
        return new Slice(
                part.label(),
                part.count(),
                part.tone(),
                share,
                Scale.print(from),
                Scale.print(to - from),
                part.tone().hatched() ? hatch(from, to) : null);
    }

    /** Diagonals from the bottom to the top, cut off at the end of the slice. */
    private static String hatch(double from, double to) {
        var path = new StringBuilder();
        for (var x = from; x < to; x += HATCH_STEP) {
            var rise = Math.min(HEIGHT, to - x);
            path.append("M%s %dL%s %s"
                    .formatted(Scale.print(x), HEIGHT, Scale.print(x + rise), Scale.print(HEIGHT - rise)));
        }
        return path.toString();
    }
}
