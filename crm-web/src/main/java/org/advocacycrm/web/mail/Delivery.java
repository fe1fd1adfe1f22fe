package org.advocacycrm.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The way a message leaves: through a mail server, or into the outbox. */
interface Delivery {

    void deliver(MimeMessage message) throws MessagingException, IOException;
}
