package org.advocacycrm.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The way a mail leaves: through a mail server, or into the outbox. */
interface Delivery {

    /**
     * Takes the mail away.
     *
     * @param reference the same for every attempt to deliver it, and for no other mail
     */
    void deliver(MimeMessage mail, String reference) throws MessagingException, IOException;

    /** Whether it is known that a mail of that reference was delivered. */
    boolean hasDelivered(String reference);
}
