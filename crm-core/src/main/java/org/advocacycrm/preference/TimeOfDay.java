package org.advocacycrm.preference;

import java.util.Locale;
import java.util.regex.Pattern;

/** A time on the clock to the minute, from 00:00 to 24:00, the end of the day. */
public record TimeOfDay(int minute) implements Comparable<TimeOfDay> {

    public static final TimeOfDay END_OF_DAY = new TimeOfDay(24 * 60);

    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

    public TimeOfDay {
        if (minute < 0 || minute > 24 * 60) {
            throw new IllegalArgumentException("A day has the minutes 0 to 1440, not " + minute);
        }
    }

    /** Reads a time written like {@code 09:30}. */
    public static TimeOfDay parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a time between 00:00 and 24:00: " + text);
        }
        return new TimeOfDay(Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Integer.compare(minute, other.minute);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
