package org.advocacycrm.web.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.account.portal.PortalSignIn;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.web.security.MessageLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Mail programs and scanners open every link they see: none of ours changes anything by being looked at. */
@SpringBootTest
@AutoConfigureMockMvc
class MailedLinksTests {

    /** Whatever writes addresses of ours into letters and messages; who is new here has links to add below. */
    private static final List<String> WRITERS = List.of(
            "AccountMail.java",
            "DownloadRun.java",
            "FirstStart.java",
            "Footer.java",
            "LetterAboutRequest.java",
            "LetterOfConfirmation.java",
            "Outcomes.java",
            "StartUpBanner.java",
            "SubscriptionLetters.java");

    /** Tables that live without anybody asking for a page. */
    private static final List<String> RESTLESS = List.of("scheduled_tasks", "flyway_schema_history");

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalSignIn signIn;

    @Autowired
    PreferencePortal portal;

    @Autowired
    ConfirmationTokens confirmations;

    @Autowired
    ContactDesk desk;

    @Autowired
    MessageLinks messages;

    @Autowired
    UnsubscribeTokens unsubscribes;

    @Autowired
    JdbcClient database;

    @Test
    void lookingAtAnyMailedLinkChangesNothing() {
        var links = links();
        var before = digest();

        for (var link : links) {
            browser.get().uri(link).exchange();
            browser.head().uri(link).exchange();
        }

        assertThat(links).hasSizeGreaterThan(10);
        var after = digest();
        assertThat(after.entrySet().stream()
                        .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                        .map(Map.Entry::getKey))
                .as("tables that changed")
                .isEmpty();
    }

    @Test
    void everyWriterOfLinksIsLookedAt() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var writers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(MailedLinksTests::writesAddresses)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();

            assertThat(writers).isEqualTo(WRITERS);
        }
    }

    private static boolean writesAddresses(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("settings.addressOf(") || text.contains("settings.baseUrl() +");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One of each, with tokens that work, and each with a token that does not. */
    private List<String> links() {
        var customer = customer();
        var message = message(customer);
        var working = List.of(
                "/portal/sign-in/link/" + signInToken(),
                "/portal/confirm/" + confirmation(customer),
                messages.toPreferences(message),
                messages.toReasons(message),
                UnsubscribeController.SHORT + unsubscribes.of(message),
                "/portal/unsubscribe/" + unsubscribes.of(message),
                "/portal/preferences",
                "/portal/my-data/requests",
                "/portal/my-data/download",
                "/portal",
                "/sign-in",
                "/staff/scorecard",
                "/staff/subscriptions");
        var dead = Stream.of(
                "/portal/sign-in/link/none",
                "/portal/confirm/none",
                MessageLinks.ADDRESS + "none",
                "/portal/my-data/keep/none",
                UnsubscribeController.SHORT + "none",
                "/invitation/none",
                "/setup/none",
                "/staff/exports/" + UUID.randomUUID() + "/file");
        return Stream.concat(working.stream(), dead).toList();
    }

    private String signInToken() {
        var request = signIn.request(new EmailAddress("links@example.org"), "127.0.0.1");
        return request instanceof PortalSignIn.Request.Taken(var challenge, var mail)
                ? mail.orElseThrow().token().value()
                : "too-early";
    }

    private String confirmation(CustomerId customer) {
        var use = new ChannelUse(Channel.EMAIL, Purpose.SURVEY);
        choose(customer, use, false);
        return confirmations.issue(new Confirmation(
                customer, new TreeSet<>(List.of(use)), Instant.now().plusSeconds(600)));
    }

    private ContactId message(CustomerId customer) {
        choose(customer, new ChannelUse(Channel.EMAIL, Purpose.MARKETING), true);
        var request =
                new ContactRequest(ContactPurpose.MARKETING, Channel.EMAIL, null, null, null, Instant.now(), null);
        var allowed = desk.ask(customer, request, false, new DecisionRecord.Asker("links", null));
        desk.made(allowed.id(), null);
        return allowed.id();
    }

    private void choose(CustomerId customer, ChannelUse use, boolean confirmed) {
        var answer = Answer.of(new Setting.Permission(use, Choice.IN));
        var provenance = new Provenance(Instant.now(), "key:crm", "migration", "form");
        // recorded, so that no letter is on its way while the tables are compared
        portal.record(List.of(new PreferenceChange(customer, null, List.of(answer), provenance, confirmed)));
    }

    private CustomerId customer() {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, email)
                        values (?, 'test', ?, 'Lina Links', 'links@example.org')
                        """).params(id, id.toString()).update();
        return new CustomerId(id);
    }

    /** What every table holds. */
    private Map<String, String> digest() {
        var digests = new TreeMap<String, String>();
        database
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !RESTLESS.contains(table))
                .forEach(table -> digests.put(table, digest(table)));
        return digests;
    }

    private String digest(String table) {
        return database.sql("select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from \"%s\" t"
                        .formatted(table))
                .query(String.class)
                .single();
    }
}
