package org.advocacycrm.web.mail;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail, ready to be shown. Lines that are nothing but an address of this product become links. */
record MailPage(String name, String to, String subject, Instant sentAt, String sentAtText, List<Line> lines) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

    record Line(String text, @Nullable String link) {}

    static MailPage of(OutgoingMail mail, URI baseUrl, ZoneId zone) {
        return new MailPage(
                mail.name(),
                mail.to(),
                mail.subject(),
                mail.sentAt(),
                MOMENT.withZone(zone).format(mail.sentAt()),
                mail.text().lines().map(line -> line(line, baseUrl)).toList());
    }

    private static Line line(String text, URI baseUrl) {
        var isLink = text.startsWith(baseUrl + "/") && !text.contains(" ");
        return new Line(text, isLink ? text.substring(baseUrl.toString().length()) : null);
    }
}
