package org.advocacycrm.preference;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hours in which a customer welcomes contact, in the customer's own time zone.
 *
 * @param days the days on which the range begins
 * @param from the first minute that belongs to it
 * @param to the first minute that does not; not after {@code from} when the range crosses midnight
 */
public record TimeRange(Set<DayOfWeek> days, TimeOfDay from, TimeOfDay to) {

    public TimeRange {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A time range names at least one day");
        }
        if (from.equals(TimeOfDay.END_OF_DAY)) {
            throw new IllegalArgumentException("A time range cannot begin at 24:00");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public boolean crossesMidnight() {
        return to.compareTo(from) <= 0;
    }
}
