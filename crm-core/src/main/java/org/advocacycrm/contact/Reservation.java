package org.advocacycrm.contact;

import java.time.Duration;
import java.time.Instant;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was allowed, and the place it takes up in the customer's caps.
 *
 * @param at when the contact is to be made
 * @param topic the content topic it belongs to, if any
 * @param offerType the type of the offer it makes, if any
 * @param level how closely it fits the customer; none where nobody said, or it is not made yet
 * @param until how long the place is kept for a contact that is not made
 */
public record Reservation(
        ContactId id,
        CustomerId customer,
        ContactPurpose purpose,
        Channel channel,
        @Nullable String topic,
        @Nullable String offerType,
        Instant at,
        Instant until,
        State state,
        @Nullable CapabilityLevel level) {

    /** How long a place is kept unless the contact is made. */
    public static final Duration TIME_TO_LIVE = Duration.ofMinutes(15);

    /** What became of a permission. */
    public enum State {
        RESERVED,
        MADE,
        RELEASED
    }

    public Reservation in(State next) {
        return new Reservation(id, customer, purpose, channel, topic, offerType, at, until, next, level);
    }

    Reservation fitting(CapabilityLevel known) {
        return new Reservation(id, customer, purpose, channel, topic, offerType, at, until, state, known);
    }
}
