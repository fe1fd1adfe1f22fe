package org.advocacycrm.calendar;

import static org.advocacycrm.calendar.SomeCalendars.hours;
import static org.advocacycrm.calendar.SomeCalendars.officeInParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void fromHalfPastOneToHalfPastThreeIsOneHourInTheNightTheClockGoesForward() {
        var calendar = WorkingCalendar.aroundTheClock(PARIS);

        assertThat(calendar.workingTime(paris("2026-03-29T01:30"), paris("2026-03-29T03:30")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anHourThatTheClockShowsTwiceCountsTwice() {
        var night = everyDay(hours("02:00-03:00"));

        assertThat(night.workingTime(paris("2026-10-25T00:00"), paris("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(night.workingTime(paris("2026-03-29T00:00"), paris("2026-03-29T12:00")))
                .isZero();
    }

    @Test
    void holidaysAndTheTimeZoneCount() {
        var calendar = officeInParis();

        assertThat(calendar.workingTime(paris("2026-04-03T16:00"), paris("2026-04-07T10:00")))
                .as("Friday 16 to Tuesday 10 over Easter Monday")
                .isEqualTo(Duration.ofHours(2));
        assertThat(calendar.workingTime(Instant.parse("2026-04-02T07:00:00Z"), Instant.parse("2026-04-02T08:00:00Z")))
                .as("nine o'clock in Paris is seven in UTC")
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anExtraDayHasHoursOfItsOwnEvenOnAHoliday() {
        var office = officeInParis();
        var extra = new TreeMap<>(
                Map.of(LocalDate.of(2026, 4, 6), new WorkingCalendar.ExtraDay("Stocktaking", hours("10:00-12:00"))));
        var calendar = new WorkingCalendar(PARIS, office.week(), office.holidays(), extra);

        assertThat(calendar.workingTime(paris("2026-04-06T00:00"), paris("2026-04-07T00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void noTimePassesBackwards() {
        assertThat(officeInParis().workingTime(paris("2026-04-07T10:00"), paris("2026-04-07T09:00")))
                .isZero();
    }

    @Test
    void overlappingRangesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("09:00-13:00", "12:00-17:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("13:00-09:00"));
        assertThat(hours("13:00-24:00", "09:00-13:00")).hasToString("09:00–13:00, 13:00–24:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "America/Havana", "Asia/Kolkata"})
    void agreesWithASlowCountOfEveryMinute(String zone) {
        var random = new Random(zone.hashCode());
        for (var round = 0; round < 60; round++) {
            var calendar = some(random, ZoneId.of(zone));
            var from = Instant.parse("2026-02-20T00:00:00Z").plus(random.nextInt(400_000), ChronoUnit.MINUTES);
            var to = from.plus(random.nextInt(30_000), ChronoUnit.MINUTES);

            assertThat(calendar.workingTime(from, to))
                    .as("%s from %s to %s", calendar, from, to)
                    .isEqualTo(minuteByMinute(calendar, from, to));
        }
    }

    private static Duration minuteByMinute(WorkingCalendar calendar, Instant from, Instant to) {
        var minutes = 0L;
        for (var minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            var local = LocalDateTime.ofInstant(minute, calendar.zone());
            var ofDay = local.getHour() * 60 + local.getMinute();
            if (calendar.hoursOn(local.toLocalDate()).ranges().stream()
                    .anyMatch(range ->
                            range.from().minute() <= ofDay && ofDay < range.to().minute())) {
                minutes++;
            }
        }
        return Duration.ofMinutes(minutes);
    }

    private static WorkingCalendar some(Random random, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, someHours(random));
        }
        var holidays = new TreeMap<LocalDate, String>();
        var extraDays = new TreeMap<LocalDate, WorkingCalendar.ExtraDay>();
        for (var number = 0; number < 40; number++) {
            holidays.put(LocalDate.of(2026, 2, 1).plusDays(random.nextInt(320)), "Holiday");
            extraDays.put(
                    LocalDate.of(2026, 2, 1).plusDays(random.nextInt(320)),
                    new WorkingCalendar.ExtraDay("Extra", someHours(random)));
        }
        return new WorkingCalendar(zone, week, holidays, extraDays);
    }

    /** Up to three ranges between some times of the day; the small hours, where clocks change, come often. */
    private static WorkingHours someHours(Random random) {
        var ends = new ArrayList<Integer>();
        while (ends.size() < 6) {
            ends.add(random.nextBoolean() ? random.nextInt(241) : random.nextInt(1441));
        }
        Collections.sort(ends);
        var ranges = new ArrayList<WorkingRange>();
        for (var range = 0; range < random.nextInt(4); range++) {
            if (ends.get(2 * range) < ends.get(2 * range + 1)) {
                ranges.add(
                        new WorkingRange(new ClockTime(ends.get(2 * range)), new ClockTime(ends.get(2 * range + 1))));
            }
        }
        return new WorkingHours(List.copyOf(ranges));
    }

    private static WorkingCalendar everyDay(WorkingHours hours) {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, hours);
        }
        return new WorkingCalendar(PARIS, week, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
