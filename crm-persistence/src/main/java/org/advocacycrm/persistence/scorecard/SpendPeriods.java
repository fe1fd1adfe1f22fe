package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Period;

/**
 * Which periods have what each customer spent in them rolled up: calendar months, quarters and years that are over. What a
 * customer spent in other days does not follow from those, and is added up from the purchases.
 *
 * @param subjects of each period, in the order of the query
 */
record SpendPeriods(List<Optional<String>> subjects) {

    private static final int MONTHS_OF_QUARTER = 3;

    static SpendPeriods of(TallyQuery query) {
        return new SpendPeriods(query.periods().stream()
                .map(period ->
                        query.asOf().isBefore(period.endIn(query.company().zone()))
                                ? Optional.<String>empty()
                                : subjectOf(period))
                .toList());
    }

    private static Optional<String> subjectOf(Period period) {
        var from = period.from();
        if (from.getDayOfMonth() != 1) {
            return Optional.empty();
        }
        if (is(period, from.plusMonths(1))) {
            return Optional.of("SPEND_M");
        }
        if (is(period, from.plusMonths(MONTHS_OF_QUARTER)) && from.getMonthValue() % MONTHS_OF_QUARTER == 1) {
            return Optional.of("SPEND_Q");
        }
        return is(period, from.plusYears(1)) && from.getDayOfYear() == 1 ? Optional.of("SPEND_Y") : Optional.empty();
    }

    private static boolean is(Period period, LocalDate end) {
        return period.to().equals(end);
    }

    Optional<String> subject(int position) {
        return subjects.get(position);
    }

    /** The tallies of the periods that are not rolled up. */
    <T extends Tally<T>> List<TallyRow<T>> others(TallyQuery query, Function<TallyQuery, List<TallyRow<T>>> counting) {
        var positions = new ArrayList<Integer>();
        for (var position = 0; position < subjects.size(); position++) {
            if (subjects.get(position).isEmpty()) {
                positions.add(position);
            }
        }
        if (positions.isEmpty()) {
            return List.of();
        }
        var others = new TallyQuery(
                positions.stream().map(query.periods()::get).toList(),
                query.filter(),
                query.groupBy(),
                query.company(),
                query.asOf(),
                query.repeatWindow());
        return counting.apply(others).stream()
                .map(row -> new TallyRow<>(positions.get(row.period()), row.key(), row.tally()))
                .toList();
    }
}
