package org.advocacycrm.web.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.sending.Body;
import org.advocacycrm.sending.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ways out of messages: one click, and what carriers report. */
@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class LeavingTests {

    private static final ChannelUse MARKETING = new ChannelUse(Channel.EMAIL, Purpose.MARKETING);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private KeyRing keys;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private PreferencePortal portal;

    @Autowired
    private Preferences preferences;

    @Autowired
    private ConsentLedger ledger;

    @Autowired
    private SentMessages sent;

    @Autowired
    private Letterhead letterhead;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final CustomerId elena = new CustomerId(UUID.randomUUID());
    private String key = "";
    private final String address = elena + "@example.org";

    @BeforeEach
    void aCustomerWhoWantsMarketingMail() {
        database.sql("insert into customer (id, source, external_id, name, email) values (?, 'test', ?, 'Elena', ?)")
                .params(elena.value(), elena.toString(), address)
                .update();
        key = keys.make("carrier", Set.of(Scope.CONTACTS), new EmailAddress("admin@harbour.example"))
                .value();
        set(new Setting.Permission(MARKETING, Choice.IN));
        set(new Setting.Permission(new ChannelUse(Channel.EMAIL, Purpose.SURVEY), Choice.IN));
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() {
        var link = unsubscribeLink(ask().id());

        var opened = web.get().uri(link.getPath()).exchange();
        web.head().uri(link.getPath()).exchange();
        var page = web.get()
                .uri(Objects.requireNonNull(opened.getResponse().getRedirectedUrl()))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Stop these messages", "News and offers", link.getPath());
        assertThat(preferences.of(elena).choice(MARKETING)).isEqualTo(Choice.IN);
    }

    @Test
    void unsubscribesWithOnePostWithoutCookieOrToken() {
        var link = unsubscribeLink(ask().id());

        var answer = web.post()
                .uri(link.getPath())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("List-Unsubscribe=One-Click")
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("You will get no more of these");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(preferences.of(elena).choice(MARKETING)).isEqualTo(Choice.OUT);
        assertThat(preferences.of(elena).choice(new ChannelUse(Channel.EMAIL, Purpose.SURVEY)))
                .isEqualTo(Choice.IN);
        assertThat(ask().decision().outcome()).isEqualTo(Outcome.DENY);
        assertThat(ledger.of(elena).getLast().provenance().evidence()).startsWith("link in the message");
    }

    @Test
    void unsubscribesWithTheButtonOfThePageAndSaysSoThereAgainAndAgain() {
        var link = unsubscribeLink(ask().id());

        var answer = web.post().uri(link.getPath()).exchange();
        web.post().uri(link.getPath()).exchange();
        var page = web.get()
                .uri(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("You will get no more of these");
        assertThat(ledger.of(elena))
                .extracting(LedgerEntry::key)
                .filteredOn("channels.EMAIL.MARKETING"::equals)
                .hasSize(2);
    }

    @Test
    void turnsAwayATokenThatSomebodyMadeUp() {
        var path = unsubscribeLink(ask().id()).getPath();
        var forged = path.substring(0, path.length() - 2) + (path.endsWith("AA") ? "BB" : "AA");

        var answer =
                web.post().uri(forged).param("List-Unsubscribe", "One-Click").exchange();

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/portal/unsubscribe/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(preferences.of(elena).choice(MARKETING)).isEqualTo(Choice.IN);
    }

    @Test
    void offersNoWayOutOfWhatCannotBeEnded() {
        var framed = letterhead.frame(body(ask().id(), ContactPurpose.TRANSACTIONAL, Channel.EMAIL));

        assertThat(framed.unsubscribe()).isNull();
        assertThat(framed.text()).contains("Why did I get this?").doesNotContain("Stop these messages");
    }

    @Test
    void putsTheWaysOutUnderEveryOptionalMessage() {
        var contact = ask().id();

        var mail = letterhead.frame(body(contact, ContactPurpose.MARKETING, Channel.EMAIL));
        var text = letterhead.frame(body(contact, ContactPurpose.MARKETING, Channel.SMS));

        assertThat(mail.text())
                .containsPattern("Why did I get this\\? http\\S+/portal/m/\\S+/why\n")
                .containsPattern("Change what you get: http\\S+/portal/m/\\S+\n")
                .contains("Stop these messages: " + mail.unsubscribe());
        assertThat(mail.html()).contains("<p>Hello &lt;you&gt;<br>there</p>", "href=\"" + mail.unsubscribe() + "\"");
        assertThat(text.text()).startsWith("Hello <you>\nthere\nStop: http");
        assertThat(text.html()).isNull();
    }

    @Test
    void sendsNothingMoreToAnAddressThatBouncedForGood() {
        sent("mail-1-" + elena);

        var receipt = report("<mail-1-" + elena + ">", "HARD_BOUNCE");

        assertThat(receipt).hasStatusOk().bodyJson().extractingPath("$.taken").isEqualTo(1);
        assertThat(reason()).isEqualTo("SUPPRESSED_ADDRESS");
        assertThat(preferences.of(elena).choice(MARKETING)).isEqualTo(Choice.IN);
        assertThat(returned()).isEqualTo(1);
    }

    @Test
    void forgivesTwoSoftBouncesAndNotTheThird() {
        for (var message = 1; message <= 3; message++) {
            sent("mail-" + message + "-" + elena);
        }

        report("mail-1-" + elena, "SOFT_BOUNCE");
        report("mail-1-" + elena, "SOFT_BOUNCE");
        report("mail-2-" + elena, "SOFT_BOUNCE");
        assertThat(reason()).isEmpty();

        report("mail-3-" + elena, "SOFT_BOUNCE");
        assertThat(reason()).isEqualTo("SUPPRESSED_ADDRESS");
    }

    @Test
    void takesAComplaintForAnOptOut() {
        sent("mail-1-" + elena);

        report("mail-1-" + elena, "COMPLAINT");

        assertThat(reason()).isEqualTo("SUPPRESSED_ADDRESS");
        assertThat(preferences.of(elena).choice(MARKETING)).isEqualTo(Choice.OUT);
        assertThat(ledger.of(elena).getLast().provenance().evidence()).contains("mail-1-" + elena);
        assertThat(returned()).isZero();
    }

    private int returned() {
        return database.sql("select count(*) from contact where customer_id = ? and returned_at is not null")
                .param(elena.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void namesTheReportsThatAreAboutNothingWeSent() {
        assertThat(report("never-sent", "HARD_BOUNCE"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"taken\":0,\"unknown\":[\"never-sent\"]}");
        assertThat(report("mail", "LOST")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void set(Setting setting) {
        var provenance = new Provenance(clock.instant(), "test", "test", "asked on paper");
        portal.change(new PreferenceChange(elena, null, List.of(Answer.of(setting)), provenance, true));
    }

    private DecisionRecord ask() {
        var request =
                new ContactRequest(ContactPurpose.MARKETING, Channel.EMAIL, null, null, null, clock.instant(), null);
        return desk.ask(elena, request, false, new DecisionRecord.Asker("test", null));
    }

    private String reason() {
        return ask().decision().why().map(Enum::name).orElse("");
    }

    private URI unsubscribeLink(ContactId contact) {
        return Objects.requireNonNull(letterhead
                .frame(body(contact, ContactPurpose.MARKETING, Channel.EMAIL))
                .unsubscribe());
    }

    private static Body body(ContactId contact, ContactPurpose purpose, Channel channel) {
        return new Body(contact, purpose, channel, null, Locale.ENGLISH, "Hello", "Hello <you>\nthere", null);
    }

    private void sent(String reference) {
        var contact = ask().id();
        desk.made(contact, null);
        sent.keep(new SentMessage(
                contact,
                elena,
                reference,
                ContactPurpose.MARKETING,
                Channel.EMAIL,
                null,
                "Spring",
                "Spring campaign",
                address,
                "Hello",
                "Text",
                clock.instant()));
    }

    private MvcTestResult report(String reference, String kind) {
        return web.post()
                .uri("/api/v1/delivery-reports")
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("[{\"reference\":\"%s\",\"kind\":\"%s\",\"detail\":\"550 no such user\"}]"
                        .formatted(reference, kind))
                .exchange();
    }
}
