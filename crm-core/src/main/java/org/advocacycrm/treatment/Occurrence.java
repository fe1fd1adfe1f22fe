package org.advocacycrm.treatment;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.advocacycrm.lifeevent.LifeEvent;

/** When an event comes, and comes back. */
final class Occurrence {

    private Occurrence() {}

    /**
     * The first day on or after the given one on which the event comes; empty if it has no day, or is over. What comes
     * back each year on the 29th of February comes on the 28th in years that have no 29th.
     */
    static Optional<LocalDate> next(LifeEvent event, LocalDate from) {
        var date = event.date();
        var day = date.day();
        if (day == null) {
            return Optional.empty();
        }
        var first = date.year();
        if (!event.yearly()) {
            return Optional.ofNullable(first)
                    .map(year -> LocalDate.of(year, date.month(), day))
                    .filter(once -> !once.isBefore(from));
        }
        var today = MonthDay.of(Month.of(date.month()), day);
        var begins = first == null || first <= from.getYear() ? from.getYear() : first;
        var thisYear = today.atYear(begins);
        return Optional.of(thisYear.isBefore(from) ? today.atYear(begins + 1) : thisYear);
    }

    /** How many years it is since the event began; empty where that is not known, or this is when it begins. */
    static Optional<Integer> years(LifeEvent event, LocalDate day) {
        return Optional.ofNullable(event.date().year())
                .map(first -> Year.from(day).getValue() - first)
                .filter(years -> years > 0);
    }
}
