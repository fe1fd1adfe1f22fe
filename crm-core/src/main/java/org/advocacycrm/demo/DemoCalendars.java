package org.advocacycrm.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.advocacycrm.calendar.CalendarId;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.calendar.ClockTime;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.calendar.WorkingCalendar;
import org.advocacycrm.calendar.WorkingCalendar.ExtraDay;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.calendar.WorkingRange;
import org.advocacycrm.shared.Revision;

/** When the demo company works: offices by day, the network in the evenings and at the weekend too. */
final class DemoCalendars {

    private static final UUID NETWORK = new UUID(0, 1);
    private static final int YEARS_BEFORE = 3;

    private final LocalDate today;
    private final ZoneId zone;

    DemoCalendars(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    void keepIn(Calendars calendars) {
        if (calendars.all().isEmpty()) {
            calendars.keep(offices());
            calendars.keep(network());
        }
    }

    private CompanyCalendar offices() {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, day.compareTo(DayOfWeek.FRIDAY) <= 0 ? hours(8, 18) : WorkingHours.NONE);
        }
        week.put(DayOfWeek.SATURDAY, hours(9, 14));
        var extra = new TreeMap<LocalDate, ExtraDay>();
        for (var year = today.getYear() - YEARS_BEFORE; year <= today.getYear(); year++) {
            var sunday = LocalDate.of(year, 12, 24).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            extra.put(sunday, new ExtraDay("Open Sunday before Christmas", hours(13, 18)));
        }
        var calendar = new WorkingCalendar(zone, week, holidays(), extra);
        return kept(CalendarId.COMPANY, "Offices and shops", calendar, List.of());
    }

    private CompanyCalendar network() {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, hours(6, 24));
        }
        var calendar = new WorkingCalendar(zone, week, Collections.emptySortedMap(), Collections.emptySortedMap());
        return kept(new CalendarId(NETWORK), "Network operations", calendar, List.of(Topic.FAULT.label()));
    }

    private static CompanyCalendar kept(CalendarId id, String name, WorkingCalendar hours, List<String> categories) {
        return new CompanyCalendar(id, name, hours, new TreeSet<>(categories), Revision.NEVER_STORED);
    }

    private SortedMap<LocalDate, String> holidays() {
        var holidays = new TreeMap<LocalDate, String>();
        for (var year = today.getYear() - YEARS_BEFORE; year <= today.getYear() + 1; year++) {
            var easter = easterSunday(year);
            holidays.put(LocalDate.of(year, 1, 1), "New Year's Day");
            holidays.put(easter.minusDays(2), "Good Friday");
            holidays.put(easter.plusDays(1), "Easter Monday");
            holidays.put(LocalDate.of(year, 5, 1), "Labour Day");
            holidays.put(easter.plusDays(39), "Ascension Day");
            holidays.put(easter.plusDays(50), "Whit Monday");
            holidays.put(LocalDate.of(year, 12, 25), "Christmas Day");
            holidays.put(LocalDate.of(year, 12, 26), "Boxing Day");
        }
        return holidays;
    }

    /** By the rule of Gauss as Lichtenberg completed it, for the Gregorian calendar. */
    private static LocalDate easterSunday(int year) {
        var century = year / 100;
        var moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        var sun = 2 - (3 * century + 3) / 4;
        var cycle = year % 19;
        var seed = (19 * cycle + moon) % 30;
        var fullMoon = 21 + seed - (seed + cycle / 11) / 29;
        var firstSunday = 7 - Math.floorMod(year + year / 4 + sun, 7);
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + 7 - Math.floorMod(fullMoon - firstSunday, 7) - 1L);
    }

    private static WorkingHours hours(int from, int to) {
        return new WorkingHours(List.of(new WorkingRange(new ClockTime(60 * from), new ClockTime(60 * to))));
    }
}
