package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of some days that is made of whole years, whole months, or days. */
record SpanPart(Grain grain, @Nullable LocalDate from, LocalDate to) {

    enum Grain {
        D,
        M,
        Y
    }

    /** The largest parts the days fall into. */
    static List<SpanPart> of(@Nullable LocalDate from, LocalDate to) {
        var parts = new ArrayList<SpanPart>();
        var firstMonth = from == null ? null : from.withDayOfMonth(1).equals(from) ? from : nextMonth(from);
        var lastMonth = to.withDayOfMonth(1);
        if (firstMonth != null && firstMonth.isAfter(lastMonth)) {
            add(parts, Grain.D, from, to);
            return parts;
        }
        add(parts, Grain.D, from, firstMonth);
        addMonths(parts, firstMonth, lastMonth);
        add(parts, Grain.D, lastMonth, to);
        return parts;
    }

    private static void addMonths(List<SpanPart> parts, @Nullable LocalDate from, LocalDate to) {
        var firstYear = from == null ? null : from.withDayOfYear(1).equals(from) ? from : nextYear(from);
        var lastYear = to.withDayOfYear(1);
        if (firstYear != null && firstYear.isAfter(lastYear)) {
            add(parts, Grain.M, from, to);
            return;
        }
        add(parts, Grain.M, from, firstYear);
        add(parts, Grain.Y, firstYear, lastYear);
        add(parts, Grain.M, lastYear, to);
    }

    private static void add(List<SpanPart> parts, Grain grain, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (to != null && (from == null || from.isBefore(to))) {
            parts.add(new SpanPart(grain, from, to));
        }
    }

    private static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private static LocalDate nextYear(LocalDate day) {
        return day.withDayOfYear(1).plusYears(1);
    }
}
