package org.advocacycrm.web.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.contact.ContactReview;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class ContactFiguresTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private KeyRing keys;

    @Autowired
    private PreferencePortal portal;

    @Autowired
    private ContactReview review;

    @Autowired
    private JdbcClient database;

    private final CustomerId elena = new CustomerId(UUID.randomUUID());

    /** Nobody else's contacts count: the customer is alone in a region. */
    private final String region = "R" + elena;

    @BeforeEach
    void aCustomer() {
        database.sql("""
                        insert into customer (id, source, external_id, name, email, time_zone, region)
                        values (?, 'test', ?, 'Elena Rossi', 'elena@example.org', 'Europe/Paris', ?)
                        """).params(elena.value(), elena.toString(), region).update();
    }

    @Test
    void judgesEachContactByThePreferencesOfItsMoment() {
        set("2025-03-01T00:00:00Z", "channels.EMAIL.MARKETING=IN");
        set("2025-03-10T00:00:00Z", "channels.EMAIL.MARKETING=OUT");
        made("2025-02-28T10:00:00Z", "MARKETING");
        made("2025-03-02T10:00:00Z", "MARKETING");
        made("2025-03-11T10:00:00Z", "MARKETING");
        made("2025-03-12T10:00:00Z", "TRANSACTIONAL");

        assertThat(matched()).isEqualTo("2 of 4");
    }

    @Test
    void judgesAnewWhatALateContactOrALateEntryOfTheLedgerChanges() {
        set("2025-03-01T00:00:00Z", "channels.EMAIL.MARKETING=IN", "cadence=7d:1");
        var wanted = made("2025-03-05T10:00:00Z", "MARKETING");
        assertThat(matched()).isEqualTo("1 of 1");

        var earlier = made("2025-03-04T10:00:00Z", "SURVEY");
        assertThat(matched()).isEqualTo("0 of 2");

        set("2025-03-02T00:00:00Z", "channels.EMAIL.SURVEY=IN");
        assertThat(matched()).isEqualTo("1 of 2");

        database.sql("delete from contact where id = ?").param(earlier).update();
        assertThat(matched()).isEqualTo("1 of 1");

        database.sql("update contact set channel = 'SMS' where id = ?")
                .param(wanted)
                .update();
        assertThat(matched()).isEqualTo("0 of 1");
    }

    @Test
    void countsNothingThatWasNotMadeAndShowsWhatWaitsBesideTheFigure() {
        set("2025-03-01T00:00:00Z", "channels.EMAIL.MARKETING=IN");
        made("2025-03-05T10:00:00Z", "MARKETING");
        while (review.reviewSome(100)) {
            // all of them
        }
        database.sql("update contact set matched = null where customer_id = ?")
                .param(elena.value())
                .update();

        var figure = figure();

        assertThat(figure.get("value").isNull()).isTrue();
        assertThat(figure.get("tally").get("waiting").asLong()).isOne();
    }

    @Test
    void leadsFromTheFigureToEveryContactBehindIt() {
        set("2025-03-01T00:00:00Z", "channels.EMAIL.MARKETING=IN");
        made("2025-03-05T10:00:00Z", "MARKETING");
        made("2025-03-05T10:00:00Z", "SURVEY");
        assertThat(matched()).isEqualTo("1 of 2");

        assertThat(web.get()
                        .uri("/staff/scorecard/preference-match?period=2025-Q1&region=" + region)
                        .with(user(People.manager()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Preference match", "50.0%", "Not allowed", "Was it wanted?", "Elena Rossi");
    }

    @Test
    void aLateAnswerCountsOnTheDayOfItsContactAndEachContactOnce() {
        var march = made("2025-03-05T10:00:00Z", "MARKETING");
        made("2025-03-06T10:00:00Z", "MARKETING");
        made("2025-04-06T10:00:00Z", "MARKETING");
        assertThat(answered("2025-03-01", "2025-04-01")).isEqualTo("0 of 2");

        set(march, "level = 'SEGMENT', link_opened_at = '2025-06-01', replied_at = '2025-06-02'");

        assertThat(answered("2025-03-01", "2025-04-01")).isEqualTo("1 of 2");
        assertThat(answered("2025-06-01", "2025-07-01")).isEqualTo("0 of 0");
        var tally = response("2025-01-01", "2026-01-01").get("tally");
        assertThat(tally.get("linkOpened").asLong() + tally.get("replied").asLong())
                .isEqualTo(2);
    }

    @Test
    void countsContactsMadeOnlyAndKeepsThoseWithoutALevelApart() {
        set(made("2025-03-05T10:00:00Z", "MARKETING"), "level = 'SEGMENT', accepted_at = '2025-03-06'");
        made("2025-03-06T10:00:00Z", "MARKETING");
        set(made("2025-03-07T10:00:00Z", "MARKETING"), "state = 'RELEASED'");
        set(made("2025-03-08T10:00:00Z", "MARKETING"), "state = 'RESERVED', reserved_until = '2025-03-09'");

        assertThat(answered("2025-01-01", "2026-01-01")).isEqualTo("1 of 2");
        assertThat(response("2025-01-01", "2026-01-01&groupBy=level")
                        .get("groups")
                        .toString())
                .contains("{\"level\":\"SEGMENT\"}", "{\"level\":null}");
        assertThat(response("2025-01-01", "2026-01-01&level=SEGMENT").get("n").asLong())
                .isOne();
        assertThat(web.get()
                        .uri("/staff/scorecard/contact-response?period=2025-Q1&by=level&region=" + region)
                        .with(user(People.manager()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Contact response", "50.0%", "Level not known", "Not answered", "Elena Rossi");
    }

    private String answered(String from, String to) {
        var tally = response(from, to).get("tally");
        return tally.get("answered").asLong() + " of " + tally.get("contacts").asLong();
    }

    private void set(UUID contact, String assignments) {
        database.sql("update contact set " + assignments + " where id = ?")
                .param(contact)
                .update();
    }

    private String matched() {
        while (review.reviewSome(100)) {
            // all of them
        }
        var tally = figure().get("tally");
        return tally.get("matched").asLong() + " of " + tally.get("contacts").asLong();
    }

    private JsonNode figure() {
        return read("preference-match", "2025-01-01", "2026-01-01");
    }

    private JsonNode response(String from, String to) {
        return read("contact-response", from, to);
    }

    private JsonNode read(String metric, String from, String to) {
        var key = keys.make("reader", Set.of(Scope.READ), new EmailAddress("admin@harbour.example"))
                .value();
        var answer = web.get()
                .uri("/api/v1/metrics/" + metric + "?from=" + from + "&to=" + to + "&region=" + region)
                .header("Authorization", "Bearer " + key)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
    }

    private UUID made(String at, String purpose) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into contact (id, source, external_id, customer_id, purpose, channel, made_at)
                        values (?, 'test', ?, ?, ?, 'EMAIL', cast(? as timestamptz))
                        """).params(id, id.toString(), elena.value(), purpose, at).update();
        return id;
    }

    private void set(String at, String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> Answer.of(SettingText.parse(parts[0], parts[1])))
                .toList();
        var provenance = new Provenance(Instant.parse(at), "test", "test", "asked on paper");
        portal.change(new PreferenceChange(elena, null, answers, provenance, true));
    }
}
