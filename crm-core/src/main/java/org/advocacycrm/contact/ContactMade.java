package org.advocacycrm.contact;

import java.time.Instant;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was made, or that is planned.
 *
 * @param topic the content topic it belonged to, if any
 * @param offerType the type of the offer it made, if any
 * @param at when it was made or is to be made
 */
public record ContactMade(
        ContactId id,
        ContactPurpose purpose,
        Channel channel,
        @Nullable String topic,
        @Nullable String offerType,
        Instant at) {}
