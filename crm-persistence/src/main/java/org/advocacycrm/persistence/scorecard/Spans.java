package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.shared.Period;

/** The spans of all periods of a query. */
final class Spans {

    private Spans() {}

    static <T extends Tally<T>> List<Span<T>> of(TallyQuery query, BiFunction<Integer, Period, List<Span<T>>> spans) {
        var all = new ArrayList<Span<T>>();
        for (var position = 0; position < query.periods().size(); position++) {
            all.addAll(spans.apply(position, query.periods().get(position)));
        }
        return all;
    }

    /** Of the periods that have begun; what lies in the future has not happened yet. */
    static <T extends Tally<T>> List<Span<T>> begun(
            TallyQuery query, BiFunction<Integer, Period, List<Span<T>>> spans) {
        var today = today(query);
        return of(
                query, (position, period) -> period.from().isAfter(today) ? List.of() : spans.apply(position, period));
    }

    static LocalDate today(TallyQuery query) {
        return LocalDate.ofInstant(query.asOf(), query.company().zone());
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
