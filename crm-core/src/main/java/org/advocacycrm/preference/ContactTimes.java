package org.advocacycrm.preference;

import java.util.List;

/** When a customer welcomes contact. */
public sealed interface ContactTimes {

    /** The customer never chose; any time is fine. */
    record AnyTime() implements ContactTimes {}

    /** Only in one of these ranges. */
    record Within(List<TimeRange> ranges) implements ContactTimes {

        public Within {
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("Times without a single range would never allow a contact");
            }
            ranges = List.copyOf(ranges);
        }
    }
}
