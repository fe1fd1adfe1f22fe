package org.advocacycrm.web.frame.chart;

import java.math.BigDecimal;
import java.util.Locale;

/** Turns values into positions along an axis of a given length. */
public record Scale(double from, double to) {

    public Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("A scale needs room between its ends: " + from + " to " + to);
        }
    }

    public static Scale of(long from, long to) {
        return new Scale(from, to);
    }

    /** The position of the value on an axis of that length; values beyond the ends stay at the ends. */
    double position(BigDecimal value, double length) {
        var share = (value.doubleValue() - from) / (to - from);
        return Math.clamp(share, 0, 1) * length;
    }

    /** Where bars begin: at zero, or at the end next to it. */
    BigDecimal baseline() {
        return BigDecimal.valueOf(Math.clamp(0, from, to));
    }

    public static String print(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
