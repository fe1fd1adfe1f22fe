package org.advocacycrm.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When the company works: the hours of each weekday in a time zone, and the days that are different. An instant is
 * working time if the clock on the wall of that zone then shows a time within the hours of that day. So an hour that
 * the clock skips is no working time, and one that it shows twice counts twice.
 *
 * @param week hours per weekday; a weekday that is missing is a day off
 * @param holidays days off whatever weekday they are, with their names
 * @param extraDays days with hours of their own; they win over weekdays and holidays
 */
public record WorkingCalendar(
        ZoneId zone,
        Map<DayOfWeek, WorkingHours> week,
        SortedMap<LocalDate, String> holidays,
        SortedMap<LocalDate, ExtraDay> extraDays) {

    /** A day on which the company works other hours than on its weekday. */
    public record ExtraDay(String name, WorkingHours hours) {}

    public WorkingCalendar {
        var hours = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        week.forEach((day, ofThatDay) -> {
            if (!ofThatDay.isEmpty()) {
                hours.put(day, ofThatDay);
            }
        });
        week = Collections.unmodifiableMap(hours);
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        extraDays = Collections.unmodifiableSortedMap(new TreeMap<>(extraDays));
    }

    /** Every minute counts: what is assumed until somebody says when the company works. */
    public static WorkingCalendar aroundTheClock(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, WorkingHours.ALL_DAY);
        }
        return new WorkingCalendar(zone, week, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    public WorkingHours hoursOn(LocalDate day) {
        var extra = extraDays.get(day);
        if (extra != null) {
            return extra.hours();
        }
        return holidays.containsKey(day) ? WorkingHours.NONE : week.getOrDefault(day.getDayOfWeek(), WorkingHours.NONE);
    }

    /** The working time from one instant to a later one; zero if it is not later. */
    public Duration workingTime(Instant from, Instant to) {
        var rules = zone.getRules();
        var worked = Duration.ZERO;
        var start = from;
        while (start.isBefore(to)) {
            var change = rules.nextTransition(start);
            var end = change != null && change.getInstant().isBefore(to) ? change.getInstant() : to;
            worked = worked.plus(withoutChangeOfTheClock(start, end, rules.getOffset(start)));
            start = end;
        }
        return worked;
    }

    private Duration withoutChangeOfTheClock(Instant from, Instant to, ZoneOffset offset) {
        var start = LocalDateTime.ofInstant(from, offset);
        var end = LocalDateTime.ofInstant(to, offset);
        var firstDay = start.toLocalDate();
        var lastDay = end.toLocalDate();
        if (firstDay.equals(lastDay)) {
            return hoursOn(firstDay).between(start.toLocalTime(), end.toLocalTime());
        }
        var seconds = 0L;
        for (var day = firstDay.plusDays(1); day.isBefore(lastDay); day = day.plusDays(1)) {
            seconds += hoursOn(day).seconds();
        }
        return hoursOn(firstDay)
                .from(start.toLocalTime())
                .plusSeconds(seconds)
                .plus(hoursOn(lastDay).between(LocalTime.MIDNIGHT, end.toLocalTime()));
    }
}
