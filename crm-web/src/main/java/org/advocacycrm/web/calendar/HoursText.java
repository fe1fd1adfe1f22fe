package org.advocacycrm.web.calendar;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.advocacycrm.calendar.ClockTime;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.calendar.WorkingRange;

/** Working hours as people write them: {@code 9-12:30, 13:30–17}. */
final class HoursText {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private HoursText() {}

    /** What a text says, or what is wrong with it: a message and the part of the text that it is about. */
    sealed interface Reading {

        record Understood(WorkingHours hours) implements Reading {}

        record Refused(String message, String part) implements Reading {}
    }

    static Reading read(String text) {
        var ranges = new ArrayList<WorkingRange>();
        for (var part : text.isBlank() ? new String[0] : SEPARATOR.split(text.strip(), -1)) {
            var ends = DASH.split(part, -1);
            var from = ends.length == 2 ? ClockTime.read(ends[0]) : ClockTime.read("");
            var to = ends.length == 2 ? ClockTime.read(ends[1]) : ClockTime.read("");
            if (from.isEmpty() || to.isEmpty()) {
                return new Reading.Refused("calendar.fault.hours", part);
            }
            if (to.get().compareTo(from.get()) <= 0) {
                return new Reading.Refused("calendar.fault.backwards", part);
            }
            ranges.add(new WorkingRange(from.get(), to.get()));
        }
        try {
            return new Reading.Understood(new WorkingHours(ranges));
        } catch (IllegalArgumentException overlap) {
            return new Reading.Refused("calendar.fault.overlap", text.strip());
        }
    }
}
