package org.advocacycrm.web.relationship;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The two days that are looked at; whatever the address says that makes no sense is left out. */
record MatrixQuery(LocalDate from, LocalDate day) {

    static final String PATH = "/staff/relationships";
    private static final int YEAR = 365;

    static MatrixQuery of(@Nullable String from, @Nullable String day, LocalDate today) {
        var asked = day(day);
        var last = asked == null || asked.isAfter(today) ? today : asked;
        var first = day(from);
        return new MatrixQuery(first == null || !first.isBefore(last) ? last.minusDays(YEAR) : first, last);
    }

    String address(String more) {
        return PATH + "/customers?from=" + from + "&day=" + day + more;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
