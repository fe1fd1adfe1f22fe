package org.advocacycrm.web.recognition;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import org.advocacycrm.shared.Period;

/** A quarter of a calendar year, as an address names it: {@code 2026-Q3}. */
record Quarter(int year, int number) {

    private static final Pattern NAME = Pattern.compile("((?:19|2\\d)\\d{2})-Q([1-4])");

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    static Optional<Quarter> named(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    Period period() {
        var from = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(from, from.plusMonths(3));
    }

    boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
