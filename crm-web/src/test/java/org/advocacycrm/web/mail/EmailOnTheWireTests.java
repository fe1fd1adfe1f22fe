package org.advocacycrm.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.Letter.Audience;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.InMemoryContacts;
import org.advocacycrm.sending.InMemorySuppressions;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.settings.CrmSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EmailOnTheWireTests {

    private static final CustomerId ELENA = new CustomerId(UUID.randomUUID());
    private static final Company COMPANY = new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));
    private static final Message NEWS = new Message(
            "campaign-1.2@localhost",
            Channel.EMAIL,
            Audience.CUSTOMER,
            "elena@example.org",
            "Elena Rossi",
            "Tipps für Sie",
            "Grüß Gott",
            "<p>Grüß Gott</p>",
            URI.create("https://crm.example/one-click/abc"));

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    private Path directory;

    private final MovableClock clock = new MovableClock();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemorySuppressions suppressed = new InMemorySuppressions();
    private final ContactDesk desk = new ContactDesk(contacts, contacts, COMPANY, contacts, clock);

    @Test
    void carriesBothFormsAndTheWayOutWithOneClick() throws MessagingException, IOException {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(SERVER.getSmtp().getPort());

        assertThat(send(new MailServer(server))).isEqualTo(new Handover.Taken());

        var received = SERVER.getReceivedMessages()[0];
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://crm.example/one-click/abc>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getMessageID()).isEqualTo("<campaign-1.2@localhost>");
        assertThat(received.getAllRecipients()[0]).hasToString("Elena Rossi <elena@example.org>");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Grüß Gott");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo("<p>Grüß Gott</p>");
    }

    @Test
    void writesNoMoreToAnAddressTheServerRefusesForGood() {
        assertThat(send(refusing("550 5.1.1 no such mailbox"))).isInstanceOf(Handover.Refused.class);

        assertThat(suppressed.of(Channel.EMAIL, NEWS.address())).isPresent();
    }

    @Test
    void blamesNoAddressWhenTheServerRefusesTheSender() {
        assertThat(send(refusing("550 5.7.1 relaying denied"))).isInstanceOf(Handover.Never.class);

        assertThat(suppressed.of(Channel.EMAIL, NEWS.address())).isEmpty();
    }

    private static Delivery refusing(String words) {
        return new Delivery() {
            @Override
            public void deliver(MimeMessage mail, String reference) throws MessagingException {
                throw new SendFailedException(
                        "Invalid Addresses",
                        new MessagingException(words),
                        new Address[0],
                        new Address[0],
                        new Address[] {new InternetAddress(NEWS.address())});
            }

            @Override
            public boolean hasDelivered(String reference) {
                return false;
            }
        };
    }

    private Handover send(Delivery delivery) {
        var settings = new CrmSettings(
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
        var sender = new EmailSender(new MailPaper(COMPANY, settings, clock), delivery);
        return new Messenger(List.of(sender), desk, contacts, suppressed, contacts, clock)
                .send(place(), null, NEWS, () -> {});
    }

    private ContactId place() {
        contacts.know(
                ELENA,
                new Recipient(
                        RecipientState.KNOWN,
                        Map.of(Channel.EMAIL, AddressState.USABLE),
                        ContactPreferences.untouched(ELENA),
                        ZoneOffset.UTC,
                        List.of()));
        var request = new ContactRequest(
                ContactPurpose.TRANSACTIONAL, Channel.EMAIL, null, null, null, clock.instant(), null);
        return desk.ask(ELENA, request, false, new Asker("test", null)).id();
    }
}
