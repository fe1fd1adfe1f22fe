package org.advocacycrm.preference;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Writes times like {@code MON,TUE 22:00-06:00; SAT 10:00-24:00}. */
final class TimesText {

    private static final String ANY_TIME = "*";

    private TimesText() {}

    static String of(ContactTimes times) {
        return switch (times) {
            case ContactTimes.AnyTime() -> ANY_TIME;
            case ContactTimes.Within(var ranges) ->
                ranges.stream().map(TimesText::range).collect(Collectors.joining("; "));
        };
    }

    static ContactTimes parse(String text) {
        return text.equals(ANY_TIME)
                ? new ContactTimes.AnyTime()
                : new ContactTimes.Within(Arrays.stream(text.split("; ", -1))
                        .map(TimesText::parseRange)
                        .toList());
    }

    private static String range(TimeRange range) {
        var days = range.days().stream().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(","));
        return days + " " + range.from() + "-" + range.to();
    }

    private static TimeRange parseRange(String text) {
        var parts = text.split("[ -]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a time range: " + text);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(parts[0].split(",", -1)).map(TimesText::day).forEach(days::add);
        return new TimeRange(days, TimeOfDay.parse(parts[1]), TimeOfDay.parse(parts[2]));
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, 3).equals(letters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a day of the week: " + letters));
    }
}
