package org.advocacycrm.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.standing.override.HealthOverrides;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class HealthTraceTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HealthOverrides overrides;

    @Autowired
    private HealthVersions versions;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Clock clock;

    private final UUID harbour = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        database.sql(
                        "insert into customer (id, source, external_id, name, acquired_on) values (?, 'test', ?, 'Harbour Foods', '2020-01-01')")
                .params(harbour, harbour.toString())
                .update();
        answer("NPS", 10, 10, 74);
        answer("CSAT", 5, 5, 74);
        answer("CSAT", 2, 5, 3);
        recomputation.recordsStoredSince(Instant.EPOCH);
    }

    @AfterEach
    void forgetAll() {
        database.sql("truncate health_version, health_trial cascade").update();
        for (var table : List.of("feedback", "customer")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void saysWhenTheLastInputWasAndLinksToIt() {
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("last input 74 days ago", "10 of 10", "href=\"/staff/customers/" + harbour + "?before=")
                .contains("Definition version 1", "No input is missing");
    }

    @Test
    void explainsTheChangeBetweenAnyTwoDays() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(get("?from=" + today.minusDays(40) + "&to=" + today))
                .bodyText()
                .contains("Both days are scored by version 1", "General satisfaction", "100 of 100 over the last")
                .contains("of 100 over the last 2 answers");
        assertThat(get("?from=" + today.minusDays(400) + "&to=" + today))
                .bodyText()
                .contains("General satisfaction");
    }

    @Test
    void namesTheShareOfAnotherDefinition() {
        versions.adopt(HealthVersion.FIRST.rules(), "Same again", "mona", clock.instant(), 1);
        recomputation.recomputeOutdated();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(get("?from=" + today.minusDays(40) + "&to=" + today))
                .bodyText()
                .contains("scored by version 1 of the definition, the last by version 2", "0.00 points of the change");
    }

    @Test
    void countsAScoreThatIsSetAndKeepsTheComputedOneInSight() {
        var computed = stored("health_computed");

        assertThat(post("/override?value=20&days=10&reason=They%20are%20leaving"))
                .hasStatus3xxRedirection();

        assertThat(stored("health")).isEqualTo(20);
        assertThat(stored("health_computed")).isEqualTo(computed);
        assertThat(database.sql("select stage from customer_standing")
                        .query(String.class)
                        .single())
                .isEqualTo("AT_RISK");
        assertThat(get("")).bodyText().contains("Set to 20 by mona@harbour.example", "They are leaving", "Computed: ");
        assertThat(browser.get().uri("/staff/customers/" + harbour).with(user(People.staff())))
                .bodyText()
                .contains("Set by hand until");
    }

    @Test
    void countsTheComputedScoreAgainWhenThatIsTakenBack() {
        var computed = stored("health");
        post("/override?value=20&days=10&reason=Leaving");
        var set = overrides.of(new CustomerId(harbour)).getFirst().id();

        assertThat(post("/override/" + set + "/undo")).hasStatus3xxRedirection();

        assertThat(stored("health")).isEqualTo(computed);
        assertThat(get("")).bodyText().contains("Set before", "Leaving");
    }

    @Test
    void countsTheComputedScoreAgainWhenItsTimeIsOver() {
        var computed = stored("health");
        post("/override?value=20&days=10&reason=Leaving");
        database.sql(
                        "update health_override set begins_at = begins_at - interval '11 days', ends_at = ends_at - interval '10 days'")
                .update();
        database.sql("update customer_standing set computed_at = computed_at - interval '1 day'")
                .update();

        recomputation.recomputeReturned();

        assertThat(stored("health")).isEqualTo(computed);
    }

    @Test
    void refusesAScoreWithoutAReasonOrForTooLong() {
        assertThat(post("/override?value=120&days=91&reason="))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"value-error\"", "id=\"days-error\"", "id=\"reason-error\"", "value=\"120\"");
        assertThat(overrides.of(new CustomerId(harbour))).isEmpty();
    }

    private double stored(String column) {
        return database.sql("select " + column + " from customer_standing where customer_id = ?")
                .param(harbour)
                .query(Double.class)
                .single();
    }

    private MvcTestResult get(String rest) {
        return browser.get()
                .uri(URI.create("/staff/customers/" + harbour + "/health" + rest))
                .with(user(People.staff()))
                .exchange();
    }

    private MvcTestResult post(String rest) {
        return browser.post()
                .uri(URI.create("/staff/customers/" + harbour + "/health" + rest))
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    private void answer(String kind, int score, int scale, int daysAgo) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values ('test', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        harbour,
                        kind,
                        score,
                        scale,
                        clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
