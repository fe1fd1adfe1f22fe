package org.advocacycrm.contact;

import java.time.Instant;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A contact somebody would like to make.
 *
 * @param channel none for the best one, by the customer's own order
 * @param topic the content topic it belongs to, if any
 * @param offerType the type of the offer it makes, if any
 * @param exception the kind of notice; only a {@link ContactPurpose#CRITICAL} contact has one
 * @param at when it would be made
 * @param notAfter after which it would be of no use, if there is such an instant
 */
public record ContactRequest(
        ContactPurpose purpose,
        @Nullable Channel channel,
        @Nullable String topic,
        @Nullable String offerType,
        @Nullable Notice exception,
        Instant at,
        @Nullable Instant notAfter) {

    /** One that belongs to no topic, makes no offer and can wait. */
    static ContactRequest plain(ContactPurpose purpose, Channel channel, Instant at) {
        return new ContactRequest(purpose, channel, null, null, null, at, null);
    }

    public ContactRequest on(Channel chosen) {
        return new ContactRequest(purpose, chosen, topic, offerType, exception, at, notAfter);
    }

    public ContactRequest at(Instant moment) {
        return new ContactRequest(purpose, channel, topic, offerType, exception, moment, notAfter);
    }
}
