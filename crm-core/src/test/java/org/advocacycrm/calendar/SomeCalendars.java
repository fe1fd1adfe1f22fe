package org.advocacycrm.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Calendars for tests. */
public final class SomeCalendars {

    private SomeCalendars() {}

    public static WorkingHours hours(String... fromTo) {
        return new WorkingHours(Arrays.stream(fromTo)
                .map(range -> range.split("-", -1))
                .map(ends -> new WorkingRange(time(ends[0]), time(ends[1])))
                .toList());
    }

    private static ClockTime time(String text) {
        return ClockTime.read(text).orElseThrow();
    }

    /** Monday to Friday from nine to five, without Easter Monday 2026. */
    public static WorkingCalendar officeInParis() {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, hours("09:00-17:00"));
            }
        }
        return new WorkingCalendar(
                ZoneId.of("Europe/Paris"),
                week,
                new TreeMap<>(Map.of(LocalDate.of(2026, 4, 6), "Easter Monday")),
                Collections.emptySortedMap());
    }
}
