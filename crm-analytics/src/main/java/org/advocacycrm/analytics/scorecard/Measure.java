package org.advocacycrm.analytics.scorecard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Period;

/**
 * How a metric is taken.
 *
 * @param none the tally of no rows at all
 * @param readings how tallies are read, given the one that decides for all shown beside it; what a tally means may
 *     depend on the part of its period that has passed
 */
record Measure<T extends Tally<T>>(
        Function<TallyQuery, List<TallyRow<T>>> tallies, T none, Function<T, BiFunction<T, Period, Reading>> readings) {

    static <T extends Tally<T>> Measure<T> of(
            Function<TallyQuery, List<TallyRow<T>>> tallies, T none, Function<T, Reading> reading) {
        return new Measure<>(tallies, none, deciding -> (tally, period) -> reading.apply(tally));
    }

    static <T extends Tally<T>> Measure<T> overTime(
            Function<TallyQuery, List<TallyRow<T>>> tallies, T none, BiFunction<T, Period, Reading> reading) {
        return new Measure<>(tallies, none, deciding -> reading);
    }

    static <T extends Tally<T>> Measure<T> alike(
            Function<TallyQuery, List<TallyRow<T>>> tallies, T none, Function<T, Function<T, Reading>> readings) {
        return new Measure<>(tallies, none, deciding -> {
            var reading = readings.apply(deciding);
            return (tally, period) -> reading.apply(tally);
        });
    }
}
