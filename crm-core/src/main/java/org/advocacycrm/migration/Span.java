package org.advocacycrm.migration;

import java.time.LocalDate;

/**
 * Two dates that are compared, each as it was at the end of the day.
 *
 * <p>The second comes after the first; anything else is an {@link IllegalArgumentException}.
 */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Not a span: from " + from + " to " + to);
        }
    }
}
