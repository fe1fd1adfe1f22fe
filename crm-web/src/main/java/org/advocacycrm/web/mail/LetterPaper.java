package org.advocacycrm.web.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.stereotype.Component;

/** Writes letters as mail messages from the company. */
@Component
class LetterPaper {

    static final String AUDIENCE = "X-CRM-Audience";

    private final Company company;
    private final CrmSettings settings;
    private final Clock clock;

    LetterPaper(Company company, CrmSettings settings, Clock clock) {
        this.company = company;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage write(Letter letter) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader(AUDIENCE, letter.audience().name());
        // Asks out-of-office robots not to answer (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        var address =
                settings.mailFrom() == null ? "no-reply@" + settings.baseUrl().getHost() : settings.mailFrom();
        try {
            return new InternetAddress(address, company.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
    }
}
