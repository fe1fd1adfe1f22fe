package org.advocacycrm.web.mail;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server that the settings name. It is not asked what it took: a mail in doubt goes out again. */
record MailServer(JavaMailSender server) implements Delivery {

    @Override
    public void deliver(MimeMessage mail, String reference) {
        server.send(mail);
    }

    @Override
    public boolean hasDelivered(String reference) {
        return false;
    }
}
