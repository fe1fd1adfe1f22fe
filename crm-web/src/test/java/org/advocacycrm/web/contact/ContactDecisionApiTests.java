package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.LoggedDecision;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class ContactDecisionApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 64;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private KeyRing keys;

    @Autowired
    private PreferencePortal portal;

    @Autowired
    private DecisionLog log;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private JdbcClient database;

    private final UUID id = UUID.randomUUID();
    private final String elena = "C-" + id;
    private String key = "";

    @BeforeEach
    void aCustomerWhoWantsMarketingMail() {
        key = keyFor(Scope.CONTACTS);
        database.sql("""
                        insert into customer (id, source, external_id, name, email, time_zone)
                        values (?, 'test', ?, 'Elena', 'elena@example.org', 'Europe/Paris')
                        """).params(id, elena).update();
        set("channels.EMAIL.MARKETING=IN", "channels.EMAIL.SURVEY=IN");
    }

    @Test
    void allowsAndReservesThenTellsWhatCameOfIt() {
        var decision = ask("");

        assertThat(decision.get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(decision.get("reason").isNull()).isTrue();
        assertThat(Instant.parse(decision.get("reservedUntil").asString())).isAfter(Instant.now());
        assertThat(decision.get("sentence").asString()).isEqualTo("You allow this contact.");
        assertThat(decision.get("checks").toString()).contains("CONSENT", "opted in on");

        var contact = "/" + decision.get("id").asString();
        assertThat(post(contact + "/made", "")).hasStatusOk().bodyText().contains("MADE");
        assertThat(post(contact + "/made", "")).hasStatusOk();
        assertThat(post(contact + "/released", "")).hasStatus(409);
        assertThat(post("/" + UUID.randomUUID() + "/made", "")).hasStatus(404);
    }

    @Test
    void defersToTheFirstFreeMomentAndSaysSoInTheCustomersWords() {
        set("cadence=7d:1");
        var first = Instant.parse("2026-03-02T10:00:00Z");
        ask(", \"at\": \"" + first + "\"");

        var decision = ask(", \"at\": \"2026-03-05T10:00:00Z\"");

        assertThat(decision.get("outcome").asString()).isEqualTo("DEFER");
        assertThat(decision.get("reason").asString()).isEqualTo("CADENCE");
        assertThat(decision.get("until").asString()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(decision.get("sentence").asString()).contains("at most 1 message in 7 days", "9 Mar 2026", "11:00");
        assertThat(decision.get("checks").toString()).contains("1 of 1 in 7 days");
    }

    @Test
    void aReleasedPlaceIsFreeAgainAndADryRunTakesNone() {
        set("cadence=7d:1");
        ask(", \"dryRun\": true");
        var decision = ask("");
        assertThat(decision.get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(ask("").get("outcome").asString()).isEqualTo("DEFER");

        post("/" + decision.get("id").asString() + "/released", "");

        assertThat(ask("").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void aReservationThatIsNotUsedInTimeFreesItsPlace() {
        set("cadence=7d:1");
        ask("");

        database.sql("update contact set reserved_until = now() - interval '1 second' where customer_id = ?")
                .param(id)
                .update();

        assertThat(ask("").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void neverAllowsMoreThanTheCapHoweverManyAskAtOnce() throws Exception {
        set("cadence=7d:3");

        assertThat(askAtOnce("")).containsEntry("ALLOW", 3).containsEntry("DEFER", CLIENTS - 3);
    }

    @Test
    void givesTheSameKeyTheSameAnswer() throws Exception {
        set("cadence=7d:3");

        assertThat(askAtOnce("order-17")).containsOnlyKeys("ALLOW");
        assertThat(database.sql("select count(*) from contact where customer_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(json(post("", document(""), "order-18"))).isEqualTo(json(post("", document(""), "order-18")));
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        assertThat(post("", document(""), "order-18")).hasStatusOk();
        assertThat(post("", document(""), "order-18")).hasStatusOk();

        assertThat(post("", document(", \"topic\": \"tips\""), "order-18")).hasStatus(409);
        assertThat(post("", document(", \"at\": \"2026-03-05T10:00:00Z\""), "order-18"))
                .hasStatus(409);
        assertThat(post("", document(""), "k".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("Idempotency-Key");
        assertThat(kept(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void countsTheReservationsOfAListForItsLaterEntries() {
        set("cadence=7d:1");
        var at = ", \"at\": \"2026-03-05T10:00:00Z\"";

        var decisions = json(post("", "[" + document(at) + "," + document(at) + "," + document(at) + "]"));

        assertThat(decisions.get(0).get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(decisions.get(1).get("until").asString()).isEqualTo("2026-03-12T10:00:00Z");
        assertThat(decisions.get(2).get("until").asString()).isEqualTo("2026-03-12T10:00:00Z");
    }

    @Test
    void keepsPlacesToTheMicrosecondSoThatADeferralIsAPermissionWhenItComes() {
        set("cadence=7d:1");
        ask(", \"at\": \"2026-03-05T10:00:00.123456789Z\"");

        var until = ask(", \"at\": \"2026-03-06T10:00:00Z\"").get("until").asString();

        assertThat(until).isEqualTo("2026-03-12T10:00:00.123456Z");
        assertThat(ask(", \"at\": \"" + until + "\"").get("outcome").asString()).isEqualTo("ALLOW");
    }

    @Test
    void treatsACriticalNoticeThatIsNotLetThroughAsService() {
        var notice = "{\"customer\": \"%s\", \"purpose\": \"CRITICAL\", \"channel\": \"EMAIL\", \"exception\": \"%s\"}";
        set("channels.EMAIL.SERVICE=OUT", "doNotContact=true");

        assertThat(json(post("", notice.formatted(elena, "SAFETY")))
                        .get("reason")
                        .asString())
                .isEqualTo("OVERRIDE");
        assertThat(json(post("", notice.formatted(elena, "PRICE_CHANGE")))
                        .get("reason")
                        .asString())
                .isEqualTo("DO_NOT_CONTACT");
        set("doNotContact=false");
        assertThat(json(post("", notice.formatted(elena, "PRICE_CHANGE")))
                        .get("reason")
                        .asString())
                .isEqualTo("OPTED_OUT");
    }

    @Test
    void aContactMadeAfterItsPlaceRanOutCountsAllTheSame() {
        set("cadence=7d:1");
        var late = "/" + ask("").get("id").asString();
        database.sql("update contact set reserved_until = now() - interval '1 second' where customer_id = ?")
                .param(id)
                .update();

        assertThat(post(late + "/made", "")).hasStatusOk();

        assertThat(ask("").get("reason").asString()).isEqualTo("CADENCE");
    }

    @Test
    void keepsTheEarliestAnswerOfEachKindHoweverOftenItIsTold() {
        var contact = "/" + ask(", \"at\": \"2026-03-02T10:00:00Z\"").get("id").asString();
        post(contact + "/made", "{\"level\": \"SEGMENT\"}");
        post(contact + "/made", "");

        var later = json(post(contact + "/answered", "{\"how\": \"REPLIED\", \"at\": \"2026-03-04T08:00:00Z\"}"));
        var again = json(post(contact + "/answered", "{\"how\": \"REPLIED\"}"));
        var earlier =
                json(post(contact + "/answered", "{\"how\": \"REPLIED\", \"at\": \"2026-03-03T09:00:00+01:00\"}"));
        var other = json(post(contact + "/answered", "{\"how\": \"OPENED_LINK\", \"at\": \"2026-03-05T08:00:00Z\"}"));

        assertThat(later.get("at").asString()).isEqualTo("2026-03-04T08:00:00Z");
        assertThat(again).isEqualTo(later);
        assertThat(earlier.get("at").asString()).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(other.get("how").asString()).isEqualTo("OPENED_LINK");
        assertThat(onRecord("to_char(answered_at at time zone 'UTC', 'DD HH24') || level || (accepted_at is null)"))
                .isEqualTo("03 08SEGMENTtrue");
    }

    @Test
    void takesAnswersToContactsThatWereMadeOnly() {
        var reply = "{\"how\": \"REPLIED\"}";
        var contact = "/" + ask("").get("id").asString();
        assertThat(post(contact + "/answered", reply)).hasStatus(409).bodyText().contains("is RESERVED");
        post(contact + "/released", "");
        assertThat(post(contact + "/answered", reply)).hasStatus(409).bodyText().contains("is RELEASED");
        assertThat(post("/" + UUID.randomUUID() + "/answered", reply)).hasStatus(404);

        var made = "/" + ask("").get("id").asString();
        post(made + "/made", "");
        assertThat(post(made + "/answered", "{\"how\": \"REPLIED\", \"at\": \"2026-01-01T00:00:00Z\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("The contact was made at ");
        assertThat(post(made + "/answered", "{\"how\": \"REPLIED\", \"at\": \"2126-01-01T00:00:00Z\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("nobody can have answered later");
        assertThat(onRecord("count(answered_at)::text")).isEqualTo("0");
    }

    @Test
    void takesTheAnswerToAContactThatWasMadeBeforeTheMomentItWasMeantFor() {
        var contact = "/" + ask(", \"at\": \"2126-03-02T10:00:00Z\"").get("id").asString();
        post(contact + "/made", "");

        assertThat(post(contact + "/answered", "{\"how\": \"ACCEPTED\"}")).hasStatusOk();
    }

    @Test
    void namesWhatItDoesNotUnderstandOfAnAnswerAndOfALevel() {
        var contact = "/" + ask("").get("id").asString();

        assertThat(post(contact + "/answered", "{\"how\": \"UNSUBSCRIBED\", \"at\": \"yesterday\", \"who\": 1}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"how\"", "\"at\"", "\"who\"");
        assertThat(post(contact + "/answered", "{}")).hasStatus(422).bodyText().contains("is required");
        assertThat(post(contact + "/answered", "[]")).hasStatus(422);
        assertThat(post(contact + "/answered", "")).hasStatus(400);
        assertThat(post(contact + "/made", "{\"level\": \"SPAM\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"level\"");
        assertThat(onRecord("state")).isEqualTo("RESERVED");
    }

    @Test
    void takesAnswersFromProgramsWithTheRightOnly() {
        var contact = "/" + ask("").get("id").asString();
        post(contact + "/made", "");
        key = keyFor(Scope.READ);

        assertThat(post(contact + "/answered", "{\"how\": \"REPLIED\"}")).hasStatus(403);
    }

    @Test
    void describesAnswersInTheOpenApiDocument() {
        var document = json(web.get()
                .uri("/api/v1/openapi")
                .header("Authorization", "Bearer " + key)
                .exchange());

        var answered = document.get("paths")
                .get("/api/v1/contact-decisions/{id}/answered")
                .get("post");
        assertThat(answered.get("responses").propertyNames()).contains("200", "404", "409", "422");
        assertThat(answered.get("requestBody").toString()).contains("AnsweredJson");
        assertThat(document.get("components").get("schemas").get("AnsweredJson").toString())
                .contains("OPENED_LINK", "REPLIED", "ACCEPTED", "\"required\":[\"how\"]");
        assertThat(document.get("components").get("schemas").get("MadeJson").toString())
                .contains("CUSTOMER_DEFINED");
    }

    private String onRecord(String column) {
        return database.sql("select " + column + " from contact where customer_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void aReleasedContactIsReleasedForGood() {
        var contact = "/" + ask("").get("id").asString();

        assertThat(post(contact + "/released", "")).hasStatusOk().bodyText().contains("RELEASED");
        assertThat(post(contact + "/released", "")).hasStatusOk();
        assertThat(post(contact + "/made", "")).hasStatus(409);
        assertThat(post("/" + ask(", \"dryRun\": true").get("id").asString() + "/made", ""))
                .hasStatus(404);
        assertThat(post("/not-an-identifier/made", "")).hasStatus(400);
    }

    @Test
    void understandsNothingThatIsNoRequest() {
        for (var nonsense : List.of("{", "", "5", "\"text\"", "[5]", "null", "{\"customer\": 5}", "[[]]")) {
            var status = post("", nonsense).getResponse().getStatus();
            assertThat(status).as(nonsense).isIn(400, 422);
        }
        for (var field : List.of(
                "\"topic\": \"\\u0000\"",
                "\"topic\": \"\\ud800\"",
                "\"topic\": \"" + "x".repeat(201) + "\"",
                "\"dryRun\": \"yes\"",
                "\"at\": 5",
                "\"at\": \"2026-03-05\"",
                "\"at\": \"+99999-01-01T00:00:00Z\"",
                "\"notAfter\": true",
                "\"exception\": \"FLOOD\"")) {
            assertThat(post("", document(", " + field))).as(field).hasStatus(422);
        }
        assertThat(post("", "[" + document("") + ("," + document("")).repeat(1000) + "]"))
                .hasStatus(422)
                .bodyText()
                .contains("1001 contacts");
        assertThat(json(post("", "[]"))).isEmpty();
        assertThat(kept(Instant.EPOCH)).isEmpty();
    }

    private Map<String, Integer> askAtOnce(String idempotencyKey) throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var calls = new ArrayList<Callable<String>>();
            for (var client = 0; client < CLIENTS; client++) {
                calls.add(() -> json(post("", document(""), idempotencyKey))
                        .get("outcome")
                        .asString());
            }
            for (var answer : clients.invokeAll(calls)) {
                outcomes.merge(answer.get(), 1, Integer::sum);
            }
        }
        return outcomes;
    }

    @Test
    void tellsWhereADocumentStopsBeingOne() {
        assertThat(post("", "{\"customer\":", ""))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/document-unreadable", "not JSON", "line 1, column 13");
        assertThat(post("", "", "")).hasStatus(400).bodyText().contains("The body holds no document.");
    }

    @Test
    void obeysAChangeInThePortalWithTheVeryNextDecision() {
        assertThat(ask("").get("outcome").asString()).isEqualTo("ALLOW");

        set("channels.EMAIL.MARKETING=OUT");

        assertThat(ask("").get("reason").asString()).isEqualTo("NO_CONSENT");
    }

    @Test
    void answersAListInItsOrder() {
        var list = "[" + document("") + "," + document(", \"dryRun\": true").replace("MARKETING", "COMMUNITY") + "]";

        var decisions = json(post("", list));

        assertThat(decisions.get(0).get("outcome").asString()).isEqualTo("ALLOW");
        assertThat(decisions.get(1).get("reason").asString()).isEqualTo("NO_CONSENT");
    }

    @Test
    void knowsNobodyByAnUnknownIdentifier() {
        var decision = json(post("", document("").replace(elena, "nobody")));

        assertThat(decision.get("reason").asString()).isEqualTo("UNKNOWN_RECIPIENT");
    }

    @Test
    void countsContactsThatOtherSystemsMade() {
        set("cadence=7d:1");
        var made = intake.take(
                "other-system",
                List.of(new IncomingRecord(
                        RecordType.CONTACTS,
                        1,
                        Map.of(
                                "external_id", UUID.randomUUID().toString(),
                                "customer_external_id", elena,
                                "purpose", "SURVEY",
                                "channel", "PHONE",
                                "made_at", "2026-03-04T10:00:00Z"))));
        assertThat(made.rejections()).isEmpty();

        assertThat(ask(", \"at\": \"2026-03-05T10:00:00Z\"").get("until").asString())
                .isEqualTo("2026-03-11T10:00:00Z");
    }

    @Test
    void takesLevelAndAnswersOfContactsThatOtherSystemsMade() {
        var record = Map.of(
                "external_id", "L-" + id,
                "customer_external_id", elena,
                "purpose", "SURVEY",
                "channel", "EMAIL",
                "made_at", "2026-03-04T10:00:00Z",
                "level", "ONE_TO_ONE",
                "link_opened_at", "2026-03-04T12:00:00Z",
                "replied_at", "2026-03-04T11:00:00Z");
        var early = new HashMap<>(record);
        early.put("accepted_at", "2026-03-04T09:59:59Z");

        var taken = intake.take("other-system", List.of(new IncomingRecord(RecordType.CONTACTS, 1, record)));
        var refused = intake.take("other-system", List.of(new IncomingRecord(RecordType.CONTACTS, 1, early)));

        assertThat(taken.rejections()).isEmpty();
        assertThat(refused.rejections().toString()).contains("accepted_at", "is before made_at");
        assertThat(onRecord("level || to_char(answered_at at time zone 'UTC', 'HH24')"))
                .isEqualTo("ONE_TO_ONE11");
    }

    @Test
    void namesEveryPlaceThatCannotBeUnderstoodAndDecidesNothing() {
        var answer = post("", """
                [%s, {"customer": "", "purpose": "SPAM", "channel": "FAX", "at": "tomorrow", "colour": 1}]
                """.formatted(document("")));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("[1].customer", "[1].purpose", "[1].channel", "[1].at", "[1].colour");
        assertThat(kept(Instant.EPOCH)).isEmpty();
    }

    @Test
    void keepsEveryDecisionOnRecordWithItsChecks() {
        set("times=MON,TUE 22:00-06:00", "pausedUntil=2027-01-01");
        ask(", \"topic\": \"tips\"");
        ask(", \"dryRun\": true");

        var kept = kept(Instant.now().minus(Duration.ofHours(1)));

        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().request().topic()).isEqualTo("tips");
        assertThat(kept.getLast().request().purpose()).isEqualTo(ContactPurpose.MARKETING);
        assertThat(kept.getFirst().dryRun()).isTrue();
        assertThat(kept.getFirst().decision().checks()).hasSizeGreaterThan(5);
        log.forgetBefore(Instant.now().plusSeconds(1));
        assertThat(kept(Instant.EPOCH)).isEmpty();
    }

    @Test
    void isForProgramsWithTheRightOnly() {
        var reader = keyFor(Scope.READ);

        assertThat(web.post()
                        .uri("/api/v1/contact-decisions")
                        .header("Authorization", "Bearer " + reader)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(document("")))
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/api/v1/contact-decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(document("")))
                .hasStatus(401);
    }

    private List<DecisionRecord> kept(Instant since) {
        return log.read(DecisionFilter.about(new CustomerId(id)), since, null, 100).stream()
                .map(LoggedDecision::decision)
                .toList();
    }

    private String keyFor(Scope scope) {
        return keys.make("program", Set.of(scope), new EmailAddress("admin@harbour.example"))
                .value();
    }

    private void set(String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> Answer.of(SettingText.parse(parts[0], parts[1])))
                .toList();
        var provenance = new Provenance(Instant.now(), "test", "test", "asked on paper");
        portal.change(new PreferenceChange(new CustomerId(id), null, answers, provenance, true));
    }

    private String document(String more) {
        return """
                {"customer": "%s", "purpose": "MARKETING", "channel": "EMAIL"%s}""".formatted(elena, more);
    }

    private JsonNode ask(String more) {
        return json(post("", document(more)));
    }

    private MvcTestResult post(String path, String body) {
        return post(path, body, "");
    }

    private MvcTestResult post(String path, String body, String idempotencyKey) {
        var request = web.post()
                .uri("/api/v1/contact-decisions" + path)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (idempotencyKey.isEmpty() ? request : request.header("Idempotency-Key", idempotencyKey)).exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
