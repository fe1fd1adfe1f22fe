package org.advocacycrm.web.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.advocacycrm.mail.Letter.Audience;

/** A mail as it lies in the outbox. */
record OutgoingMail(String name, Audience audience, String to, String subject, Instant sentAt, String text) {

    static OutgoingMail of(String name, MimeMessage message) throws MessagingException, IOException {
        var recipient = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        return new OutgoingMail(
                name,
                Audience.valueOf(message.getHeader(MailPaper.AUDIENCE, null)),
                recipient.getAddress(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                message.getSentDate().toInstant(),
                text(message));
    }

    /** What stands in the mail as plain text, which comes first where there are several forms of it. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString();
    }
}
