package org.advocacycrm.lifeevent;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** When an event is: a full date, a month of a year, or a day of any year. */
public record EventDate(
        @Nullable Integer year, int month, @Nullable Integer day) {

    public static final int EARLIEST_YEAR = 1900;
    public static final int LATEST_YEAR = 2200;

    public EventDate {
        if (year != null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
            throw new IllegalArgumentException("Not a year of a life: " + year);
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("Not a month: " + month);
        }
        if (day != null && !exists(year, month, day)) {
            throw new IllegalArgumentException("There is no day " + day + " in that month");
        }
        if (year == null && day == null) {
            throw new IllegalArgumentException("A month alone is no date");
        }
    }

    private static boolean exists(@Nullable Integer year, int month, int day) {
        if (day < 1 || day > 31) {
            return false;
        }
        return year == null
                ? day <= Month.of(month).maxLength()
                : day <= Year.of(year).atMonth(month).lengthOfMonth();
    }
}
