package org.advocacycrm.web.preference;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.jspecify.annotations.Nullable;

/** The best times: a row of days and hours for each range, and an empty row for one more. */
record TimesSection() implements Section {

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        var ranges = ranges(preferences);
        for (var row = 0; row <= ranges.size(); row++) {
            put(fields, row, row < ranges.size() ? ranges.get(row) : null);
        }
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var ranges = new ArrayList<TimeRange>();
        for (var row = 0; row < rows(typed); row++) {
            read(typed, row, faults).ifPresent(ranges::add);
        }
        var times = ranges.isEmpty() ? new ContactTimes.AnyTime() : new ContactTimes.Within(ranges);
        return faults.isEmpty() ? List.of(new Setting.Hours(times)) : List.of();
    }

    static int rows(Fields fields) {
        var row = 0;
        while (fields.values().containsKey(from(row))) {
            row++;
        }
        return row;
    }

    static String day(int row, DayOfWeek day) {
        return "times." + row + "." + day;
    }

    static String from(int row) {
        return "times." + row + ".from";
    }

    static String to(int row) {
        return "times." + row + ".to";
    }

    private static List<TimeRange> ranges(ContactPreferences preferences) {
        return switch (preferences.times()) {
            case ContactTimes.AnyTime() -> List.of();
            case ContactTimes.Within(var ranges) -> ranges;
        };
    }

    private static void put(Map<String, String> fields, int row, @Nullable TimeRange range) {
        for (var day : DayOfWeek.values()) {
            fields.put(day(row, day), Fields.tick(range != null && range.days().contains(day)));
        }
        fields.put(from(row), range == null ? "" : range.from().toString());
        fields.put(to(row), range == null ? "" : clock(range.to()));
    }

    /** A browser's clock has no 24:00; the end of the day is the midnight that follows. */
    private static String clock(TimeOfDay end) {
        return end.equals(TimeOfDay.END_OF_DAY) ? new TimeOfDay(0).toString() : end.toString();
    }

    private static Optional<TimeRange> read(Fields typed, int row, Faults faults) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> typed.on(day(row, day)))
                .toList();
        if (days.isEmpty()
                && typed.text(from(row)).isEmpty()
                && typed.text(to(row)).isEmpty()) {
            return Optional.empty();
        }
        if (days.isEmpty()) {
            faults.add(day(row, DayOfWeek.MONDAY), "preference.fault.days");
        }
        var from = time(typed, from(row), faults);
        var to = time(typed, to(row), faults);
        return days.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeRange(EnumSet.copyOf(days), from.get(), end(to.get())));
    }

    private static TimeOfDay end(TimeOfDay typed) {
        return typed.minute() == 0 ? TimeOfDay.END_OF_DAY : typed;
    }

    private static Optional<TimeOfDay> time(Fields typed, String field, Faults faults) {
        try {
            return Optional.of(TimeOfDay.parse(typed.text(field)));
        } catch (IllegalArgumentException notATime) {
            faults.add(field, "preference.fault.time");
            return Optional.empty();
        }
    }
}
