package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.LoggedDecision;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class ContactDecisionApiTests extends DecisionCalls {

    @Autowired
    private DecisionLog log;

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
}
