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
 * @param reading what a tally means, given the part of its period that has passed
 */
record Measure<T extends Tally<T>>(
        Function<TallyQuery, List<TallyRow<T>>> tallies, T none, BiFunction<T, Period, Reading> reading) {

    static <T extends Tally<T>> Measure<T> of(
            Function<TallyQuery, List<TallyRow<T>>> tallies, T none, Function<T, Reading> reading) {
        return new Measure<>(tallies, none, (tally, period) -> reading.apply(tally));
    }
}
