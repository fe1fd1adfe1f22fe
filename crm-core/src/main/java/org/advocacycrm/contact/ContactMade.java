package org.advocacycrm.contact;

import java.time.Instant;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was made, or that is planned.
 *
 * @param topic the content topic it belonged to, if any
 * @param offerType the type of the offer it made, if any
 * @param exception the kind of notice it was, if it was one that passes by the customer's refusals
 * @param at when it was made or is to be made
 */
public record ContactMade(
        ContactId id,
        ContactPurpose purpose,
        Channel channel,
        @Nullable String topic,
        @Nullable String offerType,
        @Nullable Notice exception,
        Instant at) {

    ContactRequest request() {
        return new ContactRequest(purpose, channel, topic, offerType, exception, at, null);
    }

    ContactMade at(Instant moment) {
        return new ContactMade(id, purpose, channel, topic, offerType, exception, moment);
    }
}
