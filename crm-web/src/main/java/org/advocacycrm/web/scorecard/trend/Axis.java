package org.advocacycrm.web.scorecard.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The vertical axis of a chart: where a value stands, and the round values that label it. */
final class Axis {

    private static final int WANTED_STEPS = 4;

    private final double low;
    private final double high;
    private final double step;
    private final double top;
    private final double height;

    private Axis(double low, double high, double step, double top, double height) {
        this.low = low;
        this.high = high;
        this.step = step;
        this.top = top;
        this.height = height;
    }

    /** An axis from {@code top} downwards that has room for both values. */
    static Axis between(double least, double greatest, double top, double height) {
        var spread = greatest > least ? greatest - least : Math.max(Math.abs(greatest) / 2, 1);
        var step = round(spread / WANTED_STEPS);
        var low = Math.floor(least / step) * step;
        var high = Math.ceil(greatest / step) * step;
        return new Axis(low, high > low ? high : low + step, step, top, height);
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static double round(double rough) {
        var magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        var share = rough / magnitude;
        if (share <= 1) {
            return magnitude;
        }
        if (share <= 2) {
            return 2 * magnitude;
        }
        return share <= 5 ? 5 * magnitude : 10 * magnitude;
    }

    double y(double value) {
        return top + height - (value - low) / (high - low) * height;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        var count = Math.round((high - low) / step);
        for (var index = 0; index <= count; index++) {
            // from whole steps, so that 0.30000000000000004 does not become a label
            ticks.add(Math.rint(low / step + index) * step);
        }
        return List.copyOf(ticks);
    }

    static String print(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
