package org.advocacycrm.web.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.StopReason;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

class PreferencePagesTests extends PortalVisit {

    @Autowired
    private StandingRecomputation recomputation;

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
    void asksForTheReasonOnlyAfterMarketingHasStopped() {
        var stopped = post(PAGE + "/stop-marketing");
        assertThat(stopped).flash().containsEntry("stopReasons", StopReason.values());

        post(PAGE + "/stop-marketing/reason", "reason=TOO_MANY");

        assertThat(now().whyStopped()).isEqualTo(StopReason.TOO_MANY);
        assertThat(get("/portal/history")).bodyText().contains("Reason for stopping marketing", "Too many messages");
    }

    @Test
    void takesNoAnswerForAReasonAsNone() {
        post(PAGE + "/stop-marketing");

        assertThat(post(PAGE + "/stop-marketing/reason")).hasStatus3xxRedirection();

        assertThat(now().whyStopped()).isNull();
    }

    @Test
    void staysSmall() {
        var length = get(PAGE).getMvcResult().getResponse().getContentAsByteArray().length;

        assertThat(length).isLessThan(32_000);
    }

    @Test
    void movesAChannelUpWithAButtonAndSavesWhatElseWasTyped() {
        post(PAGE, "revision=-1", "shown=tone", "shown=move", "tone=BRIEF", "move=PHONE.UP");

        assertThat(now().channelOrder()).containsExactly(Channel.EMAIL, Channel.PHONE, Channel.SMS);
        assertThat(now().tone()).isEqualTo(Tone.BRIEF);
    }

    @Test
    void takesTheSignalOfTheBrowserForAnObjectionUnlessTheCustomerSaidOtherwise() throws Exception {
        var signal = new HttpHeaders();
        signal.add("Sec-GPC", "1");

        assertThat(browser.get().uri(PAGE).with(user(People.customer(elena))).headers(signal))
                .bodyText()
                .contains("Global Privacy Control");
        assertThat(ledger.of(elena)).isEmpty();
        assertThat(pageAfterAForm(signal)).contains("We noted that as your no").doesNotContain("Nothing was changed");
        assertThat(now().allowsProfiling()).isFalse();
        assertThat(pageAfterAForm(signal)).contains("Nothing was changed").doesNotContain("We noted that");
        assertThat(ledger.of(elena).getLast().provenance().evidence()).isEqualTo("Sec-GPC: 1");
        post(PAGE, "revision=" + now().revision().number(), "shown=profiling-refused");
        language("de", signal);
        assertThat(now().allowsProfiling()).isTrue();
    }

    @Test
    void anObjectionToProfilingEmptiesWhatWasWorkedOutAtOnceAndItsWithdrawalFillsItAgain() {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values ('test', ?, ?, 'NPS', 2, 10, now())
                        """).params("NPS-" + elena, elena.value()).update();
        recomputation.recordsStoredSince(Instant.EPOCH);
        assertThat(staff("")).contains("Defector").doesNotContain("Objected to profiling");

        post(PAGE, "revision=-1", "shown=profiling-refused", "profiling-refused=on");

        assertThat(staff("")).contains("Objected to profiling").doesNotContain("Defector", "Why this segment");
        assertThat(staff("/health")).isEmpty();
        assertThat(staff("")).contains("Likely to recommend us: 2 of 10");

        post(PAGE, "revision=0", "shown=profiling-refused");
        recomputation.recomputeReturned();

        assertThat(staff("")).contains("Defector").doesNotContain("Objected to profiling");
    }

    @Test
    void speaksTheLanguageOfTheSwitchAndKeepsItAsAPreference() {
        language("de", new HttpHeaders());

        assertThat(get(PAGE)).bodyText().contains("<html lang=\"de\">", "Was wir Ihnen schicken", "Tipps zu Ihren");
        assertThat(now().language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void speaksTheLanguageOfTheBrowserToStrangersAndEnglishWhereItHasNone() {
        assertThat(browser.get().uri("/portal/sign-in").header("Accept-Language", "es-MX,en;q=0.5"))
                .bodyText()
                .contains("<html lang=\"es\">", "Su correo electrónico");
        assertThat(browser.get().uri("/portal/sign-in").header("Accept-Language", "fr"))
                .bodyText()
                .contains("<html lang=\"en\">", "Your e-mail address");
    }

    @Test
    void theSwitchOfLanguagesLeadsNowhereElse() {
        assertThat(post("/portal/language", "language=de", "back=//evil.example/portal"))
                .redirectedUrl()
                .isEqualTo("/portal");
        assertThat(post("/portal/language", "language=de", "back=/portal/history"))
                .redirectedUrl()
                .isEqualTo("/portal/history");
    }

    /** What says the page to which a form leads that was sent with nothing changed. */
    private String pageAfterAForm(HttpHeaders headers) throws Exception {
        var sent = browser.post()
                .uri(PAGE)
                .with(user(People.customer(elena)))
                .with(csrf())
                .headers(headers)
                .param("revision", "-1")
                .exchange();
        return browser.get()
                .uri(PAGE)
                .with(user(People.customer(elena)))
                .flashAttrs(new HashMap<>(sent.getMvcResult().getFlashMap()))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void namesTheFieldsInTheSummaryOfErrors() {
        var page =
                post(PAGE, "revision=-1", "shown=cap.MARKETING", "shown=cap.SURVEY", "cap.MARKETING=x", "cap.SURVEY=x");

        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "A limit for each kind, News and offers: Enter a whole number",
                        "A limit for each kind, Surveys: Enter a whole number");
    }

    @Test
    void showsNoChannelsThatDoNotLeadToTheCustomerAfterStoppingMarketing() {
        post(PAGE + "/stop-marketing");

        assertThat(get(PAGE)).bodyText().contains("E-mail").doesNotContain("Push message", "Messenger");
        post(PAGE, "revision=" + now().revision().number(), "shown=move", "move=PHONE.UP");
        assertThat(now().channelOrder()).containsExactly(Channel.EMAIL, Channel.PHONE, Channel.SMS);
    }

    @Test
    void saysOnBothPagesThatUseOfTheDataIsRestricted() {
        record("channels.EMAIL.COMMUNITY=IN");
        assertThat(get("/portal")).bodyText().contains("We send you community messages by e-mail.");

        database.sql("update customer set restricted_at = now() where id = ?")
                .param(elena.value())
                .update();

        assertThat(get("/portal")).bodyText().contains("for nothing optional", "We send you no news");
        assertThat(get(PAGE)).bodyText().contains("for nothing optional", "/portal/my-data");
    }

    private void language(String tag, HttpHeaders headers) {
        browser.post()
                .uri("/portal/language")
                .with(user(People.customer(elena)))
                .with(csrf())
                .headers(headers)
                .param("language", tag)
                .exchange();
    }

    /** What staff see of Elena. */
    private String staff(String page) {
        var seen = browser.get()
                .uri("/staff/customers/" + elena + page)
                .with(user(People.staff()))
                .exchange();
        return new String(seen.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
