package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordType;
import org.junit.jupiter.api.Test;

class ContactAnswerApiTests extends DecisionCalls {

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

    private String onRecord(String column) {
        return database.sql("select " + column + " from contact where customer_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
