package org.advocacycrm.sending;

import org.advocacycrm.contact.SentMessage;

/** What carriers reported about the messages we sent. */
public interface DeliveryReports {

    /** Keeps the report about the message; false if the same was reported before. */
    boolean keep(DeliveryReport report, SentMessage message);

    /** How many different messages to the address of the given one were reported so. */
    int count(DeliveryReport.Kind kind, SentMessage message);
}
