package org.advocacycrm.web.contact.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.web.security.MessageLinks;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What customers read about the contacts with them, and where the links in messages lead. */
@SpringBootTest
@AutoConfigureMockMvc
class PortalContactTests {

    private static final DecisionRecord.Asker SHOP = new DecisionRecord.Asker("shop", null);

    @Autowired
    MockMvcTester browser;

    @Autowired
    ContactDesk desk;

    @Autowired
    PreferencePortal portal;

    @Autowired
    Preferences preferences;

    @Autowired
    MessageLinks links;

    @Autowired
    JdbcClient database;

    private CustomerId elena;

    @BeforeEach
    void welcomeElena() {
        elena = newCustomer();
    }

    @Test
    void saysWhatWasSentAndWhyInTheCustomersWords() {
        choose("channels.EMAIL.MARKETING=IN", "topics=tips", "cadence=7d:2");
        var sent = sent("tips");

        assertThat(get("/portal/contacts"))
                .hasStatusOk()
                .bodyText()
                .contains("Sent", "E-mail, Tips for products you own", "Why did I get this?");
        assertThat(get("/portal/contacts/" + sent))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "You allow this contact.",
                        "Your permission",
                        "the topic Tips for products you own is wanted",
                        "0 of 2 in 7 days");
    }

    @Test
    void saysWhatWasHeldBackAndWhichCheckStoppedIt() {
        choose("channels.EMAIL.MARKETING=IN", "topics=tips");
        var denied = ask("events", Instant.now());

        assertThat(get("/portal/contacts"))
                .bodyText()
                .contains("Held back", "You do not want messages about this topic.", "Why did I not get this?");
        assertThat(get("/portal/contacts/" + denied.id())).bodyText().contains("Your topics", "held it back");
    }

    @Test
    void countsHonestlyBesideEachTopicAndShowsTheLastMessage() {
        choose("channels.EMAIL.MARKETING=IN", "topics=tips");
        var sent = sent("tips");

        assertThat(get("/portal/preferences"))
                .bodyText()
                .contains("You got one in the last 90 days.", "/portal/contacts/" + sent);
    }

    @Test
    void saysWhichMessageIsPlannedNext() {
        choose("channels.EMAIL.MARKETING=IN", "topics=tips");
        assertThat(get("/portal")).bodyText().contains("none is planned.");

        ask("tips", Instant.now().plus(2, ChronoUnit.DAYS));

        assertThat(get("/portal")).bodyText().contains("E-mail: Tips for products you own, ");
        assertThat(get("/portal/preferences")).bodyText().contains("E-mail: Tips for products you own, ");
        assertThat(get("/portal/contacts")).bodyText().contains("Tips for products you own");

        choose("doNotContact=true");

        assertThat(get("/portal")).bodyText().contains("none is planned.");
        assertThat(get("/portal/preferences")).bodyText().contains("none is planned.");
        assertThat(get("/portal/contacts")).bodyText().doesNotContain("Tips for products you own");
    }

    @Test
    void aNoticeOfDangerIsAnnouncedToWhoeverIsNotToBeContactedToo() {
        choose("doNotContact=true");
        var at = Instant.now().plusSeconds(3_600);
        var notice = new ContactRequest(ContactPurpose.CRITICAL, Channel.EMAIL, null, null, Notice.SAFETY, at, null);
        desk.ask(elena, notice, false, SHOP);

        assertThat(get("/portal/preferences")).hasStatusOk().bodyText().doesNotContain("none is planned.");
    }

    @Test
    void theContactsOfOthersDoNotExist() {
        choose("channels.EMAIL.MARKETING=IN");
        var sent = sent("tips");

        elena = newCustomer();

        assertThat(get("/portal/contacts/" + sent)).hasStatus(404);
    }

    @Test
    void theLinkInAMessageOpensPreferencesAndItsOwnReasonsAndNothingElse() {
        choose("channels.EMAIL.MARKETING=IN");
        var sent = sent("tips");
        var other = sent("news");
        var session = new MockHttpSession();

        var opened = browser.get().uri(links.toPreferences(sent)).session(session);

        assertThat(opened).redirectedUrl().isEqualTo("/portal/preferences");
        assertThat(browser.get().uri("/portal/preferences").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("You came here through a link in a message", "e…@example.org")
                .doesNotContain("elena@example.org");
        assertThat(browser.get().uri("/portal/contacts/" + sent).session(session))
                .hasStatusOk();
        for (var closed : List.of("/portal", "/portal/life-events", "/portal/history", "/portal/contacts/" + other)) {
            assertThat(browser.get().uri(closed).session(session))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .endsWith("/portal/sign-in");
        }
        browser.post()
                .uri("/portal/preferences")
                .session(session)
                .with(csrf())
                .param("revision", "0")
                .param("shown", "tone")
                .param("tone", "BRIEF")
                .exchange();
        assertThat(preferences.of(elena).tone()).isEqualTo(Tone.BRIEF);
    }

    @Test
    void whoComesThroughAMessageAndSendsAFormHasAnsweredItAndWhoOnlyLooksHasNot() {
        choose("channels.EMAIL.MARKETING=IN");
        var sent = sent("tips");
        var session = new MockHttpSession();

        browser.head().uri(links.toPreferences(sent)).session(session).exchange();
        browser.get().uri(links.toReasons(sent)).session(session).exchange();
        browser.get().uri("/portal/preferences").session(session).exchange();
        assertThat(answers(sent)).isEmpty();

        setTone(session, "BRIEF");
        assertThat(answers(sent)).hasSize(1);
        assertThat(setTone(new MockHttpSession(), "FORMAL").getResponse().getRedirectedUrl())
                .endsWith("/portal/sign-in");
    }

    @Test
    void stoppingMarketingIsNoAnswerToAMessageHoweverItIsDone() {
        choose("channels.EMAIL.MARKETING=IN");
        var sent = sent("tips");
        var session = new MockHttpSession();
        browser.get().uri(links.toPreferences(sent)).session(session).exchange();

        send(session, "/portal/preferences/stop-marketing");
        send(session, "/portal/preferences/stop-marketing/reason", "reason", "TOO_MANY");
        setTone(session, "BRIEF");
        assertThat(preferences.of(elena).tone()).isEqualTo(Tone.BRIEF);
        assertThat(answers(sent)).isEmpty();

        choose("channels.EMAIL.MARKETING=IN");
        send(session, "/portal/preferences/do-not-contact", "on", "true");
        send(session, "/portal/preferences/do-not-contact", "on", "false");
        assertThat(preferences.of(elena).doNotContact()).isFalse();
        assertThat(answers(sent)).isEmpty();
    }

    private MvcTestResult setTone(MockHttpSession session, String tone) {
        var revision = preferences.of(elena).revision().number();
        return send(session, "/portal/preferences", "revision", Long.toString(revision), "shown", "tone", "tone", tone);
    }

    private MvcTestResult send(MockHttpSession session, String page, String... fields) {
        var request = browser.post().uri(page).session(session).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private List<Instant> answers(ContactId contact) {
        return database.sql("select link_opened_at from contact where id = ? and answered_at is not null")
                .param(contact.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Test
    void aLinkThatWasMadeUpOrIsTooOldOpensNothing() {
        choose("channels.EMAIL.MARKETING=IN");
        var old = sent("tips");
        database.sql("update contact set made_at = made_at - interval '91 days' where id = ?")
                .param(old.value())
                .update();

        assertThat(browser.get().uri(links.toPreferences(old))).hasStatus(410);
        assertThat(browser.get().uri(MessageLinks.ADDRESS + "AAAA")).hasStatus(410);
        assertThat(browser.get().uri(links.toPreferences(new ContactId(UUID.randomUUID()))))
                .hasStatus(410);
        assertThat(browser.get().uri(links.toReasons(old).replace("/why", "x/why")))
                .hasStatus(410);
    }

    private ContactId sent(String topic) {
        var allowed = ask(topic, Instant.now().minusSeconds(1));
        desk.made(allowed.id(), null);
        return allowed.id();
    }

    private DecisionRecord ask(String topic, Instant at) {
        var request = new ContactRequest(ContactPurpose.MARKETING, Channel.EMAIL, topic, null, null, at, null);
        return desk.ask(elena, request, false, SHOP);
    }

    private void choose(String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> SettingText.parse(parts[0], parts[1]))
                .map(setting -> Answer.of(setting))
                .toList();
        var provenance = new Provenance(Instant.now(), "key:crm", "migration", "form v3");
        portal.change(new PreferenceChange(elena, null, answers, provenance, true));
    }

    private MvcTestResult get(String page) {
        return browser.get().uri(page).with(user(People.customer(elena))).exchange();
    }

    private CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, email, time_zone)
                        values (?, 'test', ?, 'Elena Rossi', 'elena@example.org', 'Europe/London')
                        """).params(id, Objects.toString(id)).update();
        return new CustomerId(id);
    }
}
