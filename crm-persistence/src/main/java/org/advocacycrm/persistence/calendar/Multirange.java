package org.advocacycrm.persistence.calendar;

import java.util.regex.Pattern;
import org.advocacycrm.calendar.ClockTime;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.calendar.WorkingRange;

/** Working hours as the database writes a set of ranges of minutes. */
final class Multirange {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private Multirange() {}

    static String of(WorkingHours hours) {
        var text = new StringBuilder("{");
        for (var range : hours.ranges()) {
            text.append(text.length() > 1 ? "," : "")
                    .append('[')
                    .append(range.from().minute())
                    .append(',')
                    .append(range.to().minute())
                    .append(')');
        }
        return text.append('}').toString();
    }

    static WorkingHours read(String text) {
        return new WorkingHours(RANGE.matcher(text)
                .results()
                .map(range -> new WorkingRange(
                        new ClockTime(Integer.parseInt(range.group(1))),
                        new ClockTime(Integer.parseInt(range.group(2)))))
                .toList());
    }
}
