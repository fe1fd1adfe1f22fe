package org.advocacycrm.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The local dates from {@code from} up to, but not including, {@code to}. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period ends after it starts: " + from + " to " + to);
        }
    }

    /** Length in whole days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The period of the same length that ends where this one starts. */
    public Period previous() {
        return wholeMonths() > 0
                ? new Period(from.minusMonths(wholeMonths()), from)
                : new Period(from.minusDays(days()), from);
    }

    /** The period of the same length that starts on the day. */
    public Period startingOn(LocalDate day) {
        return new Period(day, wholeMonths() > 0 ? day.plusMonths(wholeMonths()) : day.plusDays(days()));
    }

    /** The same dates of the year before. The 28th of February up to the 29th is then the 28th alone. */
    public Period oneYearEarlier() {
        var start = from.minusYears(1);
        var end = to.minusYears(1);
        return new Period(start, end.isAfter(start) ? end : start.plusDays(1));
    }

    public Instant startIn(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant endIn(ZoneId zone) {
        return to.atStartOfDay(zone).toInstant();
    }

    private long wholeMonths() {
        var startsMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        return startsMonths ? ChronoUnit.MONTHS.between(from, to) : 0;
    }
}
