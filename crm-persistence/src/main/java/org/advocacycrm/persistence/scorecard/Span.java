package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.function.Function;
import org.advocacycrm.scorecard.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Days whose marks count in a period.
 *
 * @param period position of the period
 * @param from the first day; none for all days before {@code to}
 * @param to the day after the last
 * @param mostCode marks with a greater code do not count
 * @param share what a count adds to the tally of the period
 */
record Span<T extends Tally<T>>(
        int period, String subject, @Nullable LocalDate from, LocalDate to, int mostCode, Function<Counted, T> share) {

    static <T extends Tally<T>> Span<T> of(
            int period, String subject, LocalDate from, LocalDate to, Function<Counted, T> share) {
        return new Span<>(period, subject, from, to, Integer.MAX_VALUE, share);
    }

    static <T extends Tally<T>> Span<T> until(int period, String subject, LocalDate to, Function<Counted, T> share) {
        return new Span<>(period, subject, null, to, Integer.MAX_VALUE, share);
    }

    Span<T> upToCode(int most) {
        return new Span<>(period, subject, from, to, most, share);
    }

    boolean isEmpty() {
        return from != null && !from.isBefore(to);
    }
}
