package org.advocacycrm.analytics.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a metric says about one set of rows.
 *
 * @param value none without data: no data is not zero
 * @param n how many rows the value rests on; the drill-down lists exactly as many
 * @param interval none where the sample is too small to have one ("n too small")
 * @param standardError of the value, for comparing it with another reading
 * @param tally the counts and sums it was computed from, by their names in the API
 * @param figures what stands beside the value, by names in the API; a figure without data is there and is null
 * @param variants the same question by other definitions, by their names in the API
 */
public record Reading(
        @Nullable Double value,
        long n,
        @Nullable Interval interval,
        @Nullable Double standardError,
        Map<String, Number> tally,
        Map<String, @Nullable Object> figures,
        Map<String, Reading> variants) {

    public static final Reading NO_DATA = of(0, null);

    public Reading {
        tally = Collections.unmodifiableMap(new LinkedHashMap<>(tally));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    static Reading of(long n, @Nullable Estimate estimate) {
        return estimate == null
                ? new Reading(null, n, null, null, Map.of(), Map.of(), Map.of())
                : new Reading(
                        estimate.value(),
                        n,
                        estimate.interval(),
                        estimate.standardError(),
                        Map.of(),
                        Map.of(),
                        Map.of());
    }

    /** A value that was set, not measured: it rests on no rows and has no error. */
    static Reading set(double value) {
        return new Reading(value, 0, null, 0.0, Map.of(), Map.of(), Map.of());
    }

    /** Fewer than 30 rows: the value is shown, but nothing is concluded from it. */
    public boolean smallSample() {
        return n < Estimate.SMALL_SAMPLE && !isSet();
    }

    private boolean isSet() {
        return n == 0 && standardError != null && standardError == 0;
    }

    /** Whether both say the same number of the same number of rows. */
    public boolean isSameFigureAs(Reading other) {
        return n == other.n && Objects.equals(value, other.value);
    }

    public boolean hasValue() {
        return value != null;
    }

    Reading withTally(String name, Number count) {
        var more = new LinkedHashMap<>(tally);
        more.put(name, count);
        return new Reading(value, n, interval, standardError, more, figures, variants);
    }

    Reading withFigure(String name, @Nullable Object figure) {
        var more = new LinkedHashMap<String, @Nullable Object>(figures);
        more.put(name, figure);
        return new Reading(value, n, interval, standardError, tally, more, variants);
    }

    Reading withVariant(String name, Reading variant) {
        var more = new LinkedHashMap<>(variants);
        more.put(name, variant);
        return new Reading(value, n, interval, standardError, tally, figures, more);
    }
}
