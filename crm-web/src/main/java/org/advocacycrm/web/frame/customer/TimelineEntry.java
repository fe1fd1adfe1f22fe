package org.advocacycrm.web.frame.customer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in words.
 *
 * @param anchor names it within the page for good, so that it can be linked to
 * @param icon one of the icons of the frame
 * @param kind what it is, for those who do not see the icon
 * @param quote words of the customer or of staff
 * @param address where there is more about it
 */
public record TimelineEntry(
        String anchor,
        Instant at,
        String icon,
        String kind,
        String title,
        List<String> details,
        @Nullable String quote,
        @Nullable String address,
        @Nullable Deed deed) {

    public TimelineEntry {
        details = List.copyOf(details);
    }

    public static TimelineEntry of(
            String anchor, Instant at, String icon, String kind, String title, List<String> details) {
        return new TimelineEntry(anchor, at, icon, kind, title, details, null, null, null);
    }

    /** Something that can be done about it at once: one value sent to an address. */
    public record Deed(String address, String parameter, String value, String label) {}
}
