package org.advocacycrm.web.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class PortalTests {

    private static final Instant MARCH = Instant.parse("2026-03-03T12:00:00Z");
    private static final String PAGE = "/portal/preferences";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Preferences preferences;

    @Autowired
    ConsentLedger ledger;

    @Autowired
    PreferencePortal portal;

    @Autowired
    ConfirmationTokens tokens;

    @Autowired
    LifePortal lifePortal;

    @Autowired
    LifeStories stories;

    @Autowired
    JdbcClient database;

    private CustomerId elena;

    @BeforeEach
    void welcomeElena() {
        elena = newCustomer("Elena Rossi");
    }

    @Test
    void showsAStrangerNothingButTheWayToSignIn() {
        for (var page : List.of("/portal", PAGE, "/portal/history", "/portal/history.csv", "/portal/life-events")) {
            assertThat(browser.get().uri(page))
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .contains("/portal/sign-in");
        }
    }

    @Test
    void greetsTheCustomerAndSaysWhatIsOpen() {
        database.sql("""
                        insert into service_case (source, external_id, customer_id, category, opened_at)
                        values ('test', ?, ?, 'Late delivery', '2026-11-03T10:00:00Z')
                        """).params("CASE-" + elena, elena.value()).update();

        assertThat(get("/portal"))
                .hasStatusOk()
                .bodyText()
                .contains("Hello Elena", "We send you no news", "Late delivery", "3 Nov 2026", "not answered yet");
    }

    @Test
    void savingChangesOnlyWhatWasShown() {
        record("topics=tips", "channels.PHONE.SURVEY=IN", "tone=FORMAL");

        var saved = post(PAGE, "revision=0", "shown=tone", "tone=BRIEF");

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(now().tone()).isEqualTo(Tone.BRIEF);
        assertThat(now().topics()).isEqualTo(Selection.only(List.of("tips")));
        assertThat(now().choice(new ChannelUse(Channel.PHONE, Purpose.SURVEY))).isEqualTo(Choice.IN);
    }

    @Test
    void savingTakesAShownBoxThatIsNotTickedForNo() {
        record("topics=tips,news");

        post(PAGE, "revision=0", "shown=topics.tips", "shown=topics.news", "topics.news=on");

        assertThat(now().topics()).isEqualTo(Selection.only(List.of("news")));
    }

    @Test
    void savingLeavesEverythingAsItIsWhenThePageComesBackUntouched() {
        record("channels.PHONE.SERVICE=OUT", "times=MON,TUE 22:00-24:00", "cadence=7d:2 SURVEY.30d:1");
        var before = now();

        post(PAGE, submitted(get(PAGE)));

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void savingKeepsANeverChosenSelectionOpenUntilSomethingIsChosen() {
        post(PAGE, submitted(get(PAGE)));

        assertThat(now().topics()).isEqualTo(new Selection.Everything());
    }

    @Test
    void savingAsksForConfirmationBeforeAMailOptInHoldsAndAcceptsItOnce() {
        post(PAGE, "revision=-1", "shown=channels.EMAIL.SURVEY", "channels.EMAIL.SURVEY=on");

        assertThat(now().choice(new ChannelUse(Channel.EMAIL, Purpose.SURVEY))).isEqualTo(Choice.PENDING);
        assertThat(get(PAGE)).bodyText().contains("waiting for confirmation", "Send the link again");
    }

    @Test
    void savingSaysWhatWasChangedAndUndoesIt() {
        record("tone=FORMAL");

        var saved = post(PAGE, "revision=0", "shown=tone", "tone=BRIEF");
        assertThat(saved.getMvcResult().getFlashMap().get("saved"))
                .isEqualTo(new Receipts.Receipt(1, 1, List.of(new Receipts.Line("Tone", "Formal", "Brief"))));
        post(PAGE + "/undo", "revision=1");

        assertThat(now().tone()).isEqualTo(Tone.FORMAL);
        assertThat(ledger.of(elena)).hasSize(3);
    }

    @Test
    void savingPutsTheWordsThatWereShownOnRecord() {
        post(PAGE, "revision=-1", "shown=tone", "tone=BRIEF");

        assertThat(ledger.of(elena)).singleElement().satisfies(entry -> {
            assertThat(entry.wording()).isEqualTo("Tone: How you like to be written to.");
            assertThat(entry.provenance().source()).isEqualTo(PAGE);
            assertThat(entry.provenance().actor()).isEqualTo("customer:" + elena);
        });
    }

    @Test
    void savingPausesTogetherWithWhateverElseWasTyped() {
        post(PAGE, "revision=-1", "shown=tone", "shown=pause", "tone=BRIEF", "pause=30");

        assertThat(now().pausedUntil()).isNotNull();
        assertThat(now().tone()).isEqualTo(Tone.BRIEF);
        post(PAGE, "revision=0", "shown=pause", "pause=end");
        assertThat(now().pausedUntil()).isNull();
    }

    @Test
    void mistakesAreSaidAboveAndBesideTheFieldAndNothingTypedIsLost() {
        var refused = post(
                PAGE,
                "revision=-1",
                "shown=per7Days",
                "shown=frequency",
                "shown=times.0.MONDAY",
                "shown=times.0.from",
                "shown=times.0.to",
                "shown=tone",
                "frequency=OWN",
                "per7Days=often",
                "times.0.MONDAY=on",
                "times.0.from=09:00",
                "times.0.to=soon",
                "tone=BRIEF");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<title>Error: What we send you</title>",
                        "There is a problem",
                        "href=\"#per7Days\"",
                        "id=\"per7Days-error\"",
                        "value=\"often\"",
                        "Enter a time such as 09:30",
                        "value=\"soon\"",
                        "value=\"09:00\"");
        assertThat(now()).isEqualTo(ContactPreferences.untouched(elena));
    }

    @Test
    void twoTabsNeverOverwriteEachOtherSilently() {
        record("tone=FORMAL", "topics=tips");
        post(PAGE, "revision=0", "shown=tone", "tone=FRIENDLY");

        var late = post(PAGE, "revision=0", "shown=tone", "shown=topics.news", "tone=BRIEF", "topics.news=on");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("changed in another window", "Saved now", "Friendly", "What you entered", "Brief");
        assertThat(now().tone()).isEqualTo(Tone.FRIENDLY);
        post(PAGE, submitted(late));
        assertThat(now().tone()).isEqualTo(Tone.BRIEF);
        assertThat(now().topics()).isEqualTo(Selection.only(List.of("news", "tips")));
    }

    @Test
    void mergesWhatTwoTabsChangedInDifferentPlaces() {
        record("tone=FORMAL", "topics=tips");
        post(PAGE, "revision=0", "shown=topics.news", "shown=topics.tips", "topics.news=on", "topics.tips=on");

        var late = post(PAGE, "revision=0", "shown=tone", "shown=topics.tips", "tone=BRIEF", "topics.tips=on");

        assertThat(late).hasStatus3xxRedirection().flash().containsEntry("merged", true);
        assertThat(now().tone()).isEqualTo(Tone.BRIEF);
        assertThat(now().topics()).isEqualTo(Selection.only(List.of("news", "tips")));
    }

    @Test
    void stopsAllMarketingWithOneButton() {
        record("channels.EMAIL.MARKETING=IN", "channels.SMS.MARKETING=IN", "channels.EMAIL.SURVEY=IN");

        post(PAGE + "/stop-marketing");

        assertThat(Arrays.stream(Channel.values()))
                .allMatch(channel -> now().choice(new ChannelUse(channel, Purpose.MARKETING)) == Choice.OUT);
        assertThat(now().choice(new ChannelUse(Channel.EMAIL, Purpose.SURVEY))).isEqualTo(Choice.IN);
    }

    @Test
    void confirmsOnlyWhenTheButtonIsPressed() {
        var use = new ChannelUse(Channel.EMAIL, Purpose.SURVEY);
        portal.change(change(false, "channels.EMAIL.SURVEY=IN"));
        var token = tokens.issue(new Confirmation(
                elena, new TreeSet<>(List.of(use)), Instant.now().plusSeconds(3600)));
        var link = "/portal/confirm/" + token;

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Invitations to give feedback");
        assertThat(browser.head().uri(link)).hasStatusOk();
        assertThat(now().choice(use)).isEqualTo(Choice.PENDING);
        assertThat(browser.post().uri(link).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Confirmed");
        assertThat(now().choice(use)).isEqualTo(Choice.IN);
        assertThat(browser.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void handsOutTheHistoryInWordsAndAsReceipts() {
        record("tone=FORMAL", "language=fr-FR");

        assertThat(get("/portal/history"))
                .bodyText()
                .contains("Tone", "Formal", "was no preference", "Proof: form v3", "French (France)");
        assertThat(get("/portal/history.csv")).hasStatusOk().bodyText().contains("Tone,no preference,Formal");
        assertThat(get("/portal/history.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].after")
                .asArray()
                .contains("FORMAL", "fr-FR");
    }

    @Test
    void lifeEventsOfOthersDoNotExist() {
        var other = newCustomer("Otto Other");
        var event = new LifeEvent(
                new LifeEventId(UUID.randomUUID()),
                LifeEventKind.BIRTHDAY,
                "",
                new EventDate(null, 5, 3),
                true,
                true,
                null);
        lifePortal.tell(other, event, new LifePortal.Page("/portal/life-events", ""));
        var page = "/portal/life-events/" + event.id();

        assertThat(get(page)).hasStatus(404);
        assertThat(post(page, "kind=BIRTHDAY", "month=1", "day=1", "repeats=yearly"))
                .hasStatus(404);
        assertThat(post(page + "/delete")).hasStatus(404);
        assertThat(stories.of(other).events()).containsExactly(event);
    }

    @Test
    void lifeEventsAreToldAndRemoved() {
        assertThat(post("/portal/life-events", "kind=MOVE", "month=3", "year=2027", "repeats=once"))
                .hasStatus3xxRedirection();
        assertThat(get("/portal/life-events")).bodyText().contains("Moving", "Mar 2027", "No congratulations");

        var event = stories.of(elena).events().getFirst();
        post("/portal/life-events/" + event.id() + "/delete");

        assertThat(stories.of(elena).events()).isEmpty();
        assertThat(get("/portal/history")).bodyText().contains("Life event removed: Moving");
    }

    @Test
    void lifeEventsTakeExplicitConsentWhereTheyAreSensitive() {
        var refused = post("/portal/life-events", "kind=WEDDING", "day=31", "month=6", "year=2027", "repeats=once");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<title>Error: Add a life event</title>",
                        "href=\"#consent\"",
                        "value=\"31\"",
                        "value=\"2027\"");
        post("/portal/life-events", "kind=WEDDING", "day=3", "month=6", "year=2027", "repeats=once", "consent=true");
        assertThat(stories.of(elena).events().getFirst().consentedAt()).isNotNull();
    }

    @Test
    void staysSmall() {
        var length = get(PAGE).getMvcResult().getResponse().getContentAsByteArray().length;

        assertThat(length).isLessThan(32_000);
    }

    private ContactPreferences now() {
        return preferences.of(elena);
    }

    private MvcTestResult get(String page) {
        return browser.get().uri(page).with(user(People.customer(elena))).exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        var body = new ArrayList<String>();
        for (var field : fields) {
            var parts = field.split("=", 2);
            body.add(encode(parts[0]) + "=" + encode(parts[1]));
        }
        return browser.post()
                .uri(page)
                .with(user(People.customer(elena)))
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .content(String.join("&", body))
                .exchange();
    }

    /** What a browser sends when somebody presses "Save changes" without touching anything. */
    private static String[] submitted(MvcTestResult page) {
        var html = new String(page.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var form = html.substring(html.indexOf("name=\"revision\"") - 200, html.indexOf("class=\"links\""));
        var fields = new ArrayList<String>();
        for (var input : found("<input[^>]*>", form)) {
            var isBox = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
            if (input.contains("name=") && (!isBox || input.contains("checked=")) && !input.contains("_csrf")) {
                fields.add(attribute("name", input) + "=" + attribute("value", input));
            }
        }
        for (var select : found("<select.*?</select>", form)) {
            var chosen = found("<option[^>]*selected[^>]*>", select);
            fields.add(
                    attribute("name", select) + "=" + (chosen.isEmpty() ? "" : attribute("value", chosen.getFirst())));
        }
        return fields.toArray(String[]::new);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String attribute(String name, String element) {
        var matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void record(String... settings) {
        portal.change(change(true, settings));
    }

    private PreferenceChange change(boolean confirmed, String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> SettingText.parse(parts[0], parts[1]))
                .map((Setting setting) -> Answer.of(setting))
                .toList();
        return new PreferenceChange(
                elena, null, answers, new Provenance(MARCH, "key:crm", "migration", "form v3"), confirmed);
    }

    private CustomerId newCustomer(String name) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, email, phone, time_zone)
                        values (?, 'test', ?, ?, 'elena@example.org', '+442079460018', 'Europe/London')
                        """).params(id, id.toString(), name).update();
        return new CustomerId(id);
    }
}
