package org.advocacycrm.preference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes times like {@code MON,TUE 22:00-06:00; SAT 10:00-24:00}. */
final class TimesText {

    private static final String ANY_TIME = "*";
    private static final Pattern BETWEEN_RANGES = Pattern.compile("; ");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[ -]");
    private static final Map<String, DayOfWeek> DAYS =
            Arrays.stream(DayOfWeek.values()).collect(toUnmodifiableMap(TimesText::letters, day -> day));

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
                : new ContactTimes.Within(Arrays.stream(BETWEEN_RANGES.split(text, -1))
                        .map(TimesText::parseRange)
                        .toList());
    }

    private static String range(TimeRange range) {
        var days = range.days().stream().map(TimesText::letters).collect(Collectors.joining(","));
        return days + " " + range.from() + "-" + range.to();
    }

    private static TimeRange parseRange(String text) {
        var parts = BETWEEN_PARTS.split(text, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a time range: " + text);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(parts[0].split(",", -1)).map(TimesText::day).forEach(days::add);
        return new TimeRange(days, TimeOfDay.parse(parts[1]), TimeOfDay.parse(parts[2]));
    }

    private static DayOfWeek day(String letters) {
        var day = DAYS.get(letters);
        if (day == null) {
            throw new IllegalArgumentException("Not a day of the week: " + letters);
        }
        return day;
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
