package org.advocacycrm.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.account.token.TokenPurpose;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestState;
import org.advocacycrm.privacy.held.DataDownload;
import org.advocacycrm.privacy.held.DataDownloads;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class MyDataTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DataRequests requests;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private DataDownloads downloads;

    @Autowired
    private ContactDesk contacts;

    @Autowired
    private PreferencePortal preferences;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private OneTimeTokenDesk tokens;

    @Autowired
    private JdbcClient database;

    private final String number = "C-" + UUID.randomUUID();
    private CustomerId elena = new CustomerId(UUID.randomUUID());

    @BeforeEach
    void elenaIsACustomerWhoLikesMarketingByMail() {
        takeIn();
        elena = new CustomerId(database.sql("select id from customer where external_id = ?")
                .param(number)
                .query((row, index) -> row.getObject("id", UUID.class))
                .single());
        preferences.change(new PreferenceChange(
                elena,
                null,
                List.of(new Answer(SettingText.parse("channels.EMAIL.MARKETING", "IN"), "News by mail?")),
                new Provenance(Instant.parse("2026-01-01T10:00:00Z"), "customer:" + elena, "/portal/preferences", ""),
                true));
        database.sql(
                        "insert into feedback (source, external_id, customer_id, kind, score, scale_max, comment, occurred_at) "
                                + "values ('test', ?, ?, 'NPS', 9, 10, 'Kim was lovely', '2026-02-03T10:00:00Z')")
                .params("F-" + number, elena.value())
                .update();
    }

    private RecordIntake.Receipt takeIn() {
        return intake.take(
                "shop",
                List.of(new IncomingRecord(
                        RecordType.CUSTOMERS,
                        1,
                        Map.of("external_id", number, "name", "Elena Rossi", "email", mail()))));
    }

    private String mail() {
        return number.toLowerCase(Locale.ROOT) + "@example.org";
    }

    @Test
    void showsWhatIsHeldWithSourceAndDateInPlainWords() {
        staff().get("/staff/customers/" + elena);

        assertThat(get("/portal/my-data"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Elena Rossi", "Source: shop", "Kim was lovely", "3 Feb 2026", "News by mail?", "Your consent")
                .contains("Somebody who works for us opened your page")
                .doesNotContain("NPS_", "???", "@harbour.example");
    }

    @Test
    void handsOutAFileThatHasWhatThePageShows() throws IOException {
        assertThat(post("/portal/my-data/download")).hasStatus3xxRedirection();
        var made = finished();

        var zip = unzip(get("/portal/my-data/download/" + made.id() + "/my-data.zip"));

        assertThat(zip).containsOnlyKeys("my-data.json", "my-data.html", "my-data.css");
        assertThat(zip.get("my-data.html")).contains("Elena Rossi", "Kim was lovely", "News by mail?", mail());
        assertThat(zip.get("my-data.json")).contains("\"FEEDBACK\"", "Kim was lovely", "\"wording_sha256\"", mail());
        assertThat(browser.get().uri("/portal/my-data/download/" + made.id() + "/my-data.zip"))
                .hasStatus3xxRedirection();
        assertThat(browser.get()
                        .uri("/portal/my-data/download/" + made.id() + "/my-data.zip")
                        .with(user(People.customer(new CustomerId(UUID.randomUUID())))))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void tellsNoCodesOfProgramsButWords(String language) {
        keepOneOfEverythingThatHasCodes();
        post("/portal/my-data/ask/marketing-objection");

        assertThat(browser.get()
                        .uri("/portal/my-data")
                        .header("Accept-Language", language)
                        .with(user(People.customer(elena))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        switch (language) {
                            case "de" ->
                                List.of(
                                        "Quelle: Ihr Antrag R-",
                                        "14. März",
                                        "1.168,93 EUR",
                                        "Deutschland",
                                        "<dd>Sie</dd>");
                            case "es" ->
                                List.of(
                                        "Origen: su solicitud R-",
                                        "14 mar",
                                        "1.168,93 EUR",
                                        "Alemania",
                                        "<dd>usted</dd>");
                            default ->
                                List.of("Source: your request R-", "14 Mar", "1,168.93 EUR", "Germany", "<dd>you</dd>");
                        })
                .doesNotContain(
                        ">NPS<", "STRANGE", "crm<", "letters", "{loyal", "customer:", "portal.signed-in", ">from 127")
                .doesNotContainPattern(">[^<]*[A-Z]_[A-Z][^<]*<");
    }

    private void keepOneOfEverythingThatHasCodes() {
        for (var insert : List.of(
                "update customer set locale = 'de-DE', country = 'DE', tags = '{loyal,1-year}', latitude = 53.5 where id = ?",
                "insert into life_story (customer_id, stage, paused, revision) values (?, 'RETIRED', false, 0)",
                "insert into life_event (id, customer_id, kind, title, month, day, yearly, congratulate) values (gen_random_uuid(), ?, 'BIRTHDAY', '', 3, 14, true, true)",
                "insert into transaction (source, external_id, customer_id, occurred_at, amount, currency) values ('test', gen_random_uuid()::text, ?, now(), 1168.93, 'EUR')",
                "insert into standing_spell (customer_id, from_day, stage, stage_rule, segment, segment_rule) values (?, '2026-01-01', 'RETAINED', 'CONTRACT_RENEWED', 'ADVOCATE', 'WOULD_SURELY_RECOMMEND')",
                "insert into feedback (source, external_id, customer_id, kind, score, scale_max, channel, occurred_at) values ('test', gen_random_uuid()::text, ?, 'RATING', 9, 10, 'STRANGE_WAY', now())")) {
            database.sql(insert).param(elena.value()).update();
        }
        database.sql(
                        "insert into audit_entry (at, actor, action, subject, detail) values (now(), ?, 'portal.signed-in', '', 'from 127.0.0.1')")
                .param("customer:" + elena)
                .update();
        outcome(ContactPurpose.SURVEY);
        outcome(ContactPurpose.TRANSACTIONAL);
    }

    @Test
    void endsMarketingTheMomentSomebodyObjects() {
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);

        post("/portal/my-data/ask/marketing-objection");

        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);
        assertThat(only().state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void doesNothingOptionalWhileUseIsRestrictedOrAnObjectionIsWeighed() {
        post("/portal/my-data/ask/objection", "words=No profiling of me");
        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);

        var request = only();
        assertThat(staff().post(
                                "/staff/requests/" + request.id() + "/answer",
                                "revision=0",
                                "outcome=refused",
                                "answer=We must"))
                .hasStatus3xxRedirection();
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);

        post("/portal/my-data/ask/restriction");
        assertThat(reason(ContactPurpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);

        post("/portal/my-data/restriction/lift");
        assertThat(outcome(ContactPurpose.MARKETING)).isInstanceOf(ContactDecision.Allow.class);
    }

    @Test
    void asksWhatItIsAboutBesideTheFieldAndLosesNothing() {
        assertThat(post("/portal/my-data/ask/correction", "words= "))
                .hasStatus(422)
                .bodyText()
                .contains("Tell us what it is about");
        assertThat(requests.of(elena)).isEmpty();
    }

    @Test
    void changesNothingWhenTheMailedLinkIsOnlyLookedAt() {
        post("/portal/my-data/ask/erasure");
        var token = tokens.issue(
                new TokenPurpose("ERASURE_TAKEN_BACK", RequestDesk.COOLING_OFF),
                only().id().toString());
        var link = "/portal/my-data/keep/" + token.value();

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Keep my data");
        assertThat(browser.head().uri(link)).hasStatusOk();
        assertThat(only().isOpen()).isTrue();

        assertThat(browser.post().uri(link).with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Your data stays");
        assertThat(only().state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(browser.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void erasesAfterTheCoolingOffAndLetsNoImportBringThePersonBack() {
        post("/portal/my-data/ask/erasure");
        assertThat(desk.eraseWhoIsDue()).isZero();
        assertThat(get("/portal/my-data/requests")).bodyText().contains("Your data will be erased on");

        database.sql("update data_request set erase_at = now() - interval '1 minute' where customer_id = ?")
                .param(elena.value())
                .update();
        assertThat(desk.eraseWhoIsDue()).isOne();

        assertThat(only().state()).isEqualTo(RequestState.DONE);
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);
        assertThat(takeIn().rejections()).hasSize(1);
        assertThat(database.sql("select count(*) from customer where external_id = ? or email = ?")
                        .params(number, mail())
                        .query((row, index) -> row.getLong(1))
                        .single())
                .isZero();
        assertThat(staff().get("/staff/customers/" + elena))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Rossi", "Kim was lovely");
    }

    @Test
    void putsRequestsIntoAQueueWithAClock() {
        post("/portal/my-data/ask/correction", "words=My name is Elena Rosso");
        var request = only();
        database.sql("update data_request set received_on = ? where id = ?")
                .params(
                        LocalDate.now(ZoneOffset.UTC).minusMonths(2),
                        request.id().value())
                .update();

        assertThat(staff().get("/staff/requests")).bodyText().contains(request.reference(), "overdue by");
        assertThat(staff().post("/staff/requests/" + request.id() + "/extend", "revision=0", "reason=Much to search"))
                .hasStatus(409);
        assertThat(staff().post("/staff/requests/" + request.id() + "/note", "revision=7", "note=Called"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else", "Called");
        staff().post("/staff/requests/" + request.id() + "/note", "revision=0", "note=Called her");
        staff().post(
                        "/staff/requests/" + request.id() + "/answer",
                        "revision=1",
                        "outcome=granted",
                        "answer=It is Rosso now");

        assertThat(get("/portal/my-data/requests"))
                .bodyText()
                .contains("It is Rosso now", "We answered")
                .doesNotContain("Called her");
    }

    @Test
    void extendsInTimeAndTellsTheCustomer() {
        post("/portal/my-data/ask/access", "words=What for?");
        var request = only();

        staff().post("/staff/requests/" + request.id() + "/extend", "revision=0", "reason=Much to search");

        assertThat(only().dueOn()).isEqualTo(request.receivedOn().plusMonths(3));
        assertThat(get("/portal/my-data/requests")).bodyText().contains("Much to search");
    }

    @Test
    void letsStaffEnterWhatCameByLetter() {
        assertThat(staff().post(
                                "/staff/requests/of/" + elena,
                                "kind=CORRECTION",
                                "way=LETTER",
                                "receivedOn=2999-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("today or before", "Write what is to be said");

        assertThat(staff().post(
                                "/staff/requests/of/" + elena,
                                "kind=CORRECTION",
                                "way=LETTER",
                                "receivedOn=2026-01-31",
                                "words=Rosso, please"))
                .hasStatus3xxRedirection();

        assertThat(only().kind()).isEqualTo(RequestKind.CORRECTION);
        assertThat(only().dueOn()).isEqualTo("2026-02-28");
    }

    @Test
    void contactsNobodyWhoDied() {
        staff().post("/staff/requests/of/" + elena + "/deceased", "deceasedOn=2026-01-05");
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);

        takeIn();
        assertThat(reason(ContactPurpose.TRANSACTIONAL)).isEqualTo(Reason.UNKNOWN_RECIPIENT);

        staff().post("/staff/requests/of/" + elena + "/deceased", "deceasedOn=");
        assertThat(outcome(ContactPurpose.TRANSACTIONAL)).isInstanceOf(ContactDecision.Allow.class);
    }

    @Test
    void showsEveryPageInEveryLanguage() {
        for (var page : List.of(
                "", "/requests", "/download", "/ask/erasure", "/ask/objection", "/ask/restriction", "/ask/access")) {
            for (var language : List.of("en", "de", "es")) {
                assertThat(browser.get()
                                .uri("/portal/my-data" + page)
                                .header("Accept-Language", language)
                                .with(user(People.customer(elena))))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
    }

    private ContactDecision outcome(ContactPurpose purpose) {
        var request = new ContactRequest(
                purpose, Channel.EMAIL, null, null, null, Instant.parse("2026-05-05T10:00:00Z"), null);
        return contacts.ask(elena, request, true, new Asker("test", null)).decision();
    }

    private Reason reason(ContactPurpose purpose) {
        return outcome(purpose).why().orElseThrow();
    }

    private DataRequest only() {
        return requests.of(elena).getFirst();
    }

    private DataDownload finished() {
        for (var tries = 0; tries < 200; tries++) {
            var download = downloads.of(elena).getFirst();
            if (download.isReady()) {
                return download;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("The file was not made in time");
    }

    private static Map<String, String> unzip(MvcTestResult answer) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(user(People.customer(elena))).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var form =
                browser.post().uri(address).with(user(People.customer(elena))).with(csrf());
        for (var field : fields) {
            var parts = field.split("=", 2);
            form = form.param(parts[0], parts[1]);
        }
        return form.exchange();
    }

    private Staff staff() {
        return new Staff(browser);
    }

    /** A member of staff at the browser. */
    private record Staff(MockMvcTester browser) {

        MvcTestResult get(String address) {
            return browser.get().uri(address).with(user(People.staff())).exchange();
        }

        MvcTestResult post(String address, String... fields) {
            var form = browser.post().uri(address).with(user(People.staff())).with(csrf());
            for (var field : fields) {
                var parts = field.split("=", 2);
                form = form.param(parts[0], parts[1]);
            }
            return form.exchange();
        }
    }
}
