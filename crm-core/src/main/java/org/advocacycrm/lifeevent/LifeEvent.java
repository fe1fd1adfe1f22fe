package org.advocacycrm.lifeevent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in a customer's life, told by the customer.
 *
 * @param title what it is when no kind fits; empty otherwise
 * @param yearly whether it comes back each year on its day
 * @param congratulate whether the company may congratulate
 * @param consentedAt when the customer explicitly allowed a sensitive event to be kept
 */
public record LifeEvent(
        LifeEventId id,
        LifeEventKind kind,
        String title,
        EventDate date,
        boolean yearly,
        boolean congratulate,
        @Nullable Instant consentedAt) {

    public static final int LONGEST_TITLE = 60;

    public LifeEvent {
        title = title.strip();
        if ((kind == LifeEventKind.OTHER) == title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("Only an event of another kind has a title, and it needs one");
        }
        if (yearly && date.day() == null) {
            throw new IllegalArgumentException("What comes back each year has a day");
        }
        if (!yearly && date.year() == null) {
            throw new IllegalArgumentException("What happens once has a year");
        }
        if (kind.isSensitive() && consentedAt == null) {
            throw new IllegalArgumentException("A sensitive event is kept with explicit consent only");
        }
    }
}
