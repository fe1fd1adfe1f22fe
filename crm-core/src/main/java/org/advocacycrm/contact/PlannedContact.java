package org.advocacycrm.contact;

import java.time.Instant;
import java.util.Set;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A contact that somebody means to make, and that is decided about when its moment comes.
 *
 * @param channels on which it can be made; the best of them for the customer is taken
 * @param topic the content topic it belongs to, if any
 * @param offerType the type of the offer it makes, if any
 * @param notAfter after which it is not made any more, if there is such an instant
 */
public record PlannedContact(
        ContactId id,
        ContactPurpose purpose,
        Set<Channel> channels,
        @Nullable String topic,
        @Nullable String offerType,
        Instant at,
        @Nullable Instant notAfter) {

    public PlannedContact {
        channels = Set.copyOf(channels);
    }

    ContactRequest request() {
        return new ContactRequest(purpose, null, topic, offerType, null, at, notAfter);
    }

    ContactMade on(Channel channel, Instant moment) {
        return new ContactMade(id, purpose, channel, topic, offerType, null, moment);
    }
}
