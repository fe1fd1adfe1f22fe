package org.advocacycrm.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.mail.Exemption;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Letter.Audience;
import org.advocacycrm.sending.InMemoryContacts;
import org.advocacycrm.sending.InMemorySuppressions;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostTests {

    private static final Letter LETTER = Letter.exempt(
            Exemption.SIGN_IN_LINK,
            new EmailAddress("elena@example.org"),
            "Ihr Link für Harbour – ☕",
            "Grüß Gott,\n\nhttp://localhost:8080/portal/sign-in/link/abc\n");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final Company COMPANY = new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));

    @TempDir
    private Path directory;

    private final MovableClock clock = new MovableClock();

    @Test
    void goesThroughTheMailServer() throws MessagingException, IOException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(SERVER.getSmtp().getPort());

        try (var postman = postman(new MailServer(sender))) {
            postman.send(LETTER);
        }

        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(LETTER.subject());
        assertThat(received[0].getFrom()[0]).hasToString("Harbour <no-reply@localhost>");
        assertThat(received[0].getRecipients(RecipientType.TO)[0]).hasToString("elena@example.org");
        assertThat(received[0].getContent().toString().replace("\r", "")).startsWith("Grüß Gott,\n\nhttp://");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void isTriedAgainWhenTheServerDoesNotTakeIt() {
        var attempts = new ArrayList<Integer>();

        try (var postman = postman((Trying) () -> {
            attempts.add(attempts.size());
            if (attempts.size() < 3) {
                throw new MessagingException("busy");
            }
        })) {
            postman.send(LETTER);
        }

        assertThat(attempts).hasSize(3);
    }

    @Test
    void isGivenUpAfterFourTries() {
        var attempts = new ArrayList<Integer>();

        try (var postman = postman((Trying) () -> {
            attempts.add(attempts.size());
            throw new IOException("gone");
        })) {
            postman.send(LETTER);
        }

        assertThat(attempts).hasSize(4);
    }

    @Test
    void liesInTheOutboxWithoutAServerTheNewestOnTop() {
        var outbox = new Outbox(settings(), clock);
        try (var postman = postman(outbox)) {
            postman.send(LETTER);
        }
        clock.advance(Duration.ofSeconds(1));
        try (var postman = postman(outbox)) {
            postman.send(Letter.exempt(Exemption.STAFF_ACCOUNT, new EmailAddress("sam@example.com"), "Second", "Text"));
        }

        assertThat(outbox.newest()).extracting(OutgoingMail::subject).containsExactly("Second", LETTER.subject());
        assertThat(outbox.newest())
                .extracting(OutgoingMail::audience)
                .containsExactly(Audience.STAFF, Audience.CUSTOMER);
        var page = MailPage.of(outbox.newest().getLast(), URI.create("http://localhost:8080"), ZoneOffset.UTC);
        assertThat(page.lines())
                .contains(new MailPage.Line("Grüß Gott,", null))
                .contains(
                        new MailPage.Line("http://localhost:8080/portal/sign-in/link/abc", "/portal/sign-in/link/abc"));
    }

    @Test
    void isReadFromTheOutboxOnly() {
        var outbox = new Outbox(settings(), clock);

        assertThat(outbox.newest()).isEmpty();
        assertThat(outbox.read("../../etc/passwd")).isEmpty();
        assertThat(outbox.read("..%2Fdemo-accounts")).isEmpty();
    }

    private BackgroundPostman postman(Delivery delivery) {
        var contacts = new InMemoryContacts();
        var messenger = new Messenger(
                List.of(new EmailSender(paper(), delivery)),
                new ContactDesk(contacts, contacts, COMPANY, contacts, clock),
                contacts,
                new InMemorySuppressions(),
                contacts,
                clock);
        return new BackgroundPostman(messenger, "localhost", Duration.ZERO);
    }

    /** A way that counts how often it is tried. */
    private interface Trying extends Delivery {

        void attempt() throws MessagingException, IOException;

        @Override
        default void deliver(MimeMessage mail, String reference) throws MessagingException, IOException {
            attempt();
        }

        @Override
        default boolean hasDelivered(String reference) {
            return false;
        }
    }

    private MailPaper paper() {
        return new MailPaper(COMPANY, settings(), clock);
    }

    private CrmSettings settings() {
        return new CrmSettings(
                directory,
                ZoneOffset.UTC,
                Currency.getInstance("EUR"),
                "Harbour",
                URI.create("http://localhost:8080"),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
