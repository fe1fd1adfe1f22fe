package org.advocacycrm.contact;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message that went out to a customer, word for word.
 *
 * @param contact the decision that allowed it
 * @param reference what delivery reports name it by, such as the Message-ID of a mail
 * @param topic the content topic it belongs to, if any
 * @param template what staff call the text it was made from
 * @param occasion why it was sent, as staff call it: the name of a campaign or of a treatment
 * @param address where it went
 * @param subject empty on channels that have none
 */
public record SentMessage(
        ContactId contact,
        CustomerId customer,
        String reference,
        ContactPurpose purpose,
        Channel channel,
        @Nullable String topic,
        String template,
        String occasion,
        String address,
        String subject,
        String text,
        Instant sentAt) {}
