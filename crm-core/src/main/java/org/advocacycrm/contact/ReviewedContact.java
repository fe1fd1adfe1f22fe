package org.advocacycrm.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was made, as its review sees it.
 *
 * @param request what would have had to be asked for
 * @param zone the customer's, if known; the one the customer chose counts before it
 * @param waits whether it has not been reviewed since anything changed that its review depends on
 */
public record ReviewedContact(
        ContactId id, ContactRequest request, @Nullable ZoneId zone, boolean waits) {

    private static final Comparator<ReviewedContact> IN_TURN = Comparator.<ReviewedContact, Instant>comparing(
                    contact -> contact.request().at())
            .thenComparing(contact -> contact.id().value());

    boolean isBefore(ReviewedContact other) {
        return IN_TURN.compare(this, other) < 0;
    }
}
