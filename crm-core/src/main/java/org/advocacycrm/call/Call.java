package org.advocacycrm.call;

import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A call to make.
 *
 * @param customer none for a moment, until the message is on record
 * @param text what to say
 * @param attempts how often nobody was reached
 */
public record Call(
        UUID id,
        @Nullable CustomerId customer,
        @Nullable ContactPurpose purpose,
        String name,
        String number,
        String text,
        int attempts,
        Instant askedAt) {}
