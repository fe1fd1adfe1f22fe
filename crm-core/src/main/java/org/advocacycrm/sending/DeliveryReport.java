package org.advocacycrm.sending;

import java.time.Instant;

/**
 * What a carrier reports about a message that it took.
 *
 * @param reference what the message is named by, such as the Message-ID of a mail
 * @param detail the carrier's own words
 */
public record DeliveryReport(String reference, Kind kind, String detail, Instant at) {

    /** What happened to the message. */
    public enum Kind {
        /** The address does not exist, or refuses for good. */
        HARD_BOUNCE,
        /** It did not arrive this time: the mailbox is full, the telephone is off. */
        SOFT_BOUNCE,
        /** Whoever got it called it unwanted. */
        COMPLAINT
    }
}
