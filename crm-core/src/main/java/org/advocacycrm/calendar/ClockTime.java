package org.advocacycrm.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time on the clock to the minute, from 00:00 to 24:00, the end of the day. */
public record ClockTime(int minute) implements Comparable<ClockTime> {

    public static final ClockTime START_OF_DAY = new ClockTime(0);
    public static final ClockTime END_OF_DAY = new ClockTime(24 * 60);

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    public ClockTime {
        if (minute < 0 || minute > 24 * 60) {
            throw new IllegalArgumentException("A day has the minutes 0 to 1440, not " + minute);
        }
    }

    /** Reads what people write: {@code 9}, {@code 9:00}, {@code 09.30}, {@code 24:00}. */
    public static Optional<ClockTime> read(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        var minute = Integer.parseInt(parts.group(1)) * 60 + minutes;
        return minutes < 60 && minute <= END_OF_DAY.minute ? Optional.of(new ClockTime(minute)) : Optional.empty();
    }

    long secondOfDay() {
        return minute * 60L;
    }

    long nanoOfDay() {
        return secondOfDay() * 1_000_000_000L;
    }

    @Override
    public int compareTo(ClockTime other) {
        return Integer.compare(minute, other.minute);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
