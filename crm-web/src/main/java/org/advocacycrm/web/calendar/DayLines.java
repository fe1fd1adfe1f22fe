package org.advocacycrm.web.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.advocacycrm.calendar.WorkingCalendar.ExtraDay;
import org.springframework.validation.Errors;

/** Days that differ from their weekday, one per line; whatever cannot be read is said beside the field. */
final class DayLines {

    private static final Pattern LINE = Pattern.compile(
            "(?:(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})|(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}))"
                    + "[\\s,;]*(?<rest>.*)");
    private static final Pattern HOURS = Pattern.compile("(?<hours>[\\d:.\\s,;–—-]*\\d)[\\s,;]+(?<name>\\D.*)");
    private static final int MOST_DAYS = 2_000;
    private static final int LONGEST_NAME = 200;

    private final Errors errors;
    private final String field;

    DayLines(Errors errors, String field) {
        this.errors = errors;
        this.field = field;
    }

    private record Line(LocalDate day, String rest) {}

    static String ofHolidays(SortedMap<LocalDate, String> holidays) {
        return holidays.entrySet().stream()
                .map(holiday -> holiday.getKey() + " " + holiday.getValue())
                .collect(joining("\n"));
    }

    static String ofExtraDays(SortedMap<LocalDate, ExtraDay> days) {
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue().hours() + " "
                        + day.getValue().name())
                .collect(joining("\n"));
    }

    SortedMap<LocalDate, String> holidays(String text) {
        var holidays = new TreeMap<LocalDate, String>();
        for (var typed : lines(text)) {
            var line = read(typed);
            if (line.isEmpty()
                    || line.get().rest().isEmpty()
                    || line.get().rest().length() > LONGEST_NAME) {
                errors.rejectValue(field, "calendar.fault.holiday", new Object[] {typed}, null);
            } else if (holidays.put(line.get().day(), line.get().rest()) != null) {
                errors.rejectValue(field, "calendar.fault.day-twice", new Object[] {typed}, null);
            }
        }
        return holidays;
    }

    SortedMap<LocalDate, ExtraDay> extraDays(String text) {
        var days = new TreeMap<LocalDate, ExtraDay>();
        for (var typed : lines(text)) {
            var line = read(typed);
            var parts = HOURS.matcher(line.map(Line::rest).orElse(""));
            if (!parts.matches() || parts.group("name").length() > LONGEST_NAME) {
                errors.rejectValue(field, "calendar.fault.extra-day", new Object[] {typed}, null);
            } else if (days.containsKey(line.orElseThrow().day())) {
                errors.rejectValue(field, "calendar.fault.day-twice", new Object[] {typed}, null);
            } else {
                switch (HoursText.read(parts.group("hours"))) {
                    case HoursText.Reading.Understood(var hours) ->
                        days.put(
                                line.get().day(),
                                new ExtraDay(parts.group("name").strip(), hours));
                    case HoursText.Reading.Refused(var message, var part) ->
                        errors.rejectValue(field, message, new Object[] {part}, null);
                }
            }
        }
        return days;
    }

    private Iterable<String> lines(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_DAYS) {
            errors.rejectValue(field, "calendar.fault.too-many-days", new Object[] {MOST_DAYS}, null);
            return List.of();
        }
        return lines;
    }

    private static Optional<Line> read(String typed) {
        var parts = LINE.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var iso = parts.group("iso");
            var numbers = iso == null
                    ? new String[] {parts.group("year"), parts.group("month"), parts.group("day")}
                    : iso.split("-", -1);
            return Optional.of(new Line(
                    LocalDate.of(
                            Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2])),
                    parts.group("rest").strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
