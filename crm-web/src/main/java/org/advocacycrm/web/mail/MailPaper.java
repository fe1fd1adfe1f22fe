package org.advocacycrm.web.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.advocacycrm.sending.Message;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.stereotype.Component;

/** Writes messages as mails from the company. */
@Component
class MailPaper {

    static final String AUDIENCE = "X-CRM-Audience";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Company company;
    private final CrmSettings settings;
    private final Clock clock;

    MailPaper(Company company, CrmSettings settings, Clock clock) {
        this.company = company;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage write(Message message) throws MessagingException {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(address(sender(), company.name()));
        mail.setRecipient(RecipientType.TO, recipient(message));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader(AUDIENCE, message.audience().name());
        // Asks out-of-office robots not to answer (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        write(mail, message);
        offerOneClick(mail, message);
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + message.reference() + ">");
        return mail;
    }

    private static void write(MimeMessage mail, Message message) throws MessagingException {
        var html = message.html();
        if (html == null) {
            mail.setText(message.text(), UTF_8);
            return;
        }
        var plainPart = new MimeBodyPart();
        plainPart.setText(message.text(), UTF_8);
        var htmlPart = new MimeBodyPart();
        htmlPart.setText(html, UTF_8, "html");
        mail.setContent(new MimeMultipart("alternative", plainPart, htmlPart));
    }

    /** RFC 8058: the program that shows the mail offers to unsubscribe, and does so with one POST. */
    private static void offerOneClick(MimeMessage mail, Message message) throws MessagingException {
        var address = message.unsubscribe();
        if (address != null) {
            mail.setHeader("List-Unsubscribe", "<" + address + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress recipient(Message message) throws MessagingException {
        return message.recipient().isEmpty()
                ? new InternetAddress(message.address(), true)
                : address(message.address(), message.recipient());
    }

    private String sender() {
        return settings.mailFrom() == null ? "no-reply@" + settings.baseUrl().getHost() : settings.mailFrom();
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var written = new InternetAddress(address, name, UTF_8);
            written.validate();
            return written;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
    }
}
