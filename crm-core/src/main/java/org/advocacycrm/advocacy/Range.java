package org.advocacycrm.advocacy;

import org.jspecify.annotations.Nullable;

/**
 * Which values of one piece of evidence are meant.
 *
 * @param given whether there has to be a value at all
 * @param from the least value, absent without one
 * @param below the least value that is too much, absent without one
 */
public record Range(
        Given given, @Nullable Integer from, @Nullable Integer below) {

    /** Whether a value has to be there. */
    public enum Given {
        EITHER,
        YES,
        NO
    }

    /** Whatever the evidence is. */
    public static final Range ANY = new Range(Given.EITHER, null, null);

    public static final Range NONE = new Range(Given.NO, null, null);

    public static Range atLeast(int from) {
        return new Range(Given.YES, from, null);
    }

    public static Range atMost(int to) {
        return new Range(Given.YES, null, to + 1);
    }

    public Range orNone() {
        return new Range(Given.EITHER, from, below);
    }

    /** Without bounds that all values from 0 to the given one keep. */
    Range upTo(int most) {
        return new Range(given, from != null && from > 0 ? from : null, below != null && below <= most ? below : null);
    }

    boolean contains(@Nullable Integer value) {
        return value == null ? given != Given.YES : contains(value.doubleValue());
    }

    boolean contains(@Nullable Double value) {
        return value == null ? given != Given.YES : contains(value.doubleValue());
    }

    boolean contains(double value) {
        return given != Given.NO && (from == null || value >= from) && (below == null || value < below);
    }
}
