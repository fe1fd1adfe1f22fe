package org.advocacycrm.web.contact;

import java.util.UUID;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions somebody wants to see.
 *
 * @param after the last one seen before
 */
record LogForm(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String purpose,
        @Nullable String channel,
        @Nullable String asker,
        @Nullable String after) {

    DecisionFilter filter(@Nullable CustomerId customer) {
        return new DecisionFilter(
                customer,
                Typed.constant(Outcome.class, outcome),
                Typed.constant(Reason.class, reason),
                Typed.constant(ContactPurpose.class, purpose),
                Typed.constant(Channel.class, channel),
                Typed.text(asker));
    }

    /** Whether anything is left out. */
    public boolean isSet() {
        return !filter(null).equals(DecisionFilter.EVERYTHING);
    }

    @Nullable
    ContactId lastSeen() {
        try {
            return after == null ? null : new ContactId(UUID.fromString(after));
        } catch (IllegalArgumentException notAnIdentifier) {
            return null;
        }
    }
}
