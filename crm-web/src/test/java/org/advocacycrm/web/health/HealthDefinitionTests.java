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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.analytics.health.trial.TrialRun;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
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
class HealthDefinitionTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HealthVersions versions;

    @Autowired
    private HealthTrials trials;

    @Autowired
    private TrialRun run;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private Clock clock;

    @BeforeEach
    void someCustomers() {
        forgetAll();
        customer("Harbour Foods", 10, 1);
        customer("Quay Fish", 10, 5);
        recomputation.recordsStoredSince(Instant.EPOCH);
        browser.post()
                .uri("/staff/health/draft/new?from=1")
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    /** The database is shared with other tests, which know nothing but the first version. */
    @AfterEach
    void forgetAll() {
        database.sql("truncate health_version, health_trial cascade").update();
        for (var table : List.of("feedback", "customer")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void saysBesideTheFieldWhatCannotWorkAndLosesNothing() {
        var answer = save(Map.of("measures[TENURE].best", "0", "margin", "20", "enough", "55"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("id=\"measures[TENURE].best-error\"", "no points can be told apart", "id=\"margin-error\"")
                .contains("value=\"55\"");
    }

    @Test
    void refusesAMeasureThatDoesNotExist() {
        assertThat(save(Map.of("measures[SEGMENT].weight", "5")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is no measure called SEGMENT.");
    }

    @Test
    void tellsWhoWouldChangeTheBandBeforeAnythingIsPublished() {
        save(Map.of("measures[GENERAL_SATISFACTION].weight", "100"));

        assertThat(get(simulate()))
                .hasStatusOk()
                .bodyText()
                .contains("1 customer of 2 would change the band", "Harbour Foods", "Publish: 1 would change the band")
                .doesNotContain("Quay Fish");
        assertThat(versions.all().current().number()).isEqualTo(1);
    }

    @Test
    void publishesWhatWasSimulatedWithANoteAndScoresEverybodyAnew() {
        save(Map.of("measures[GENERAL_SATISFACTION].weight", "100"));
        var trial = simulate();

        assertThat(post(trial + "/publish?basedOn=1&note=")).hasStatus3xxRedirection();
        assertThat(versions.all().current().number()).isEqualTo(1);
        assertThat(post(trial + "/publish?basedOn=1&note=Satisfaction%20first")).hasStatus3xxRedirection();
        recomputation.recomputeOutdated();

        assertThat(versions.all().current().note()).isEqualTo("Satisfaction first");
        assertThat(models()).hasSize(2).allMatch(model -> model.startsWith("2-"));
        assertThat(get("/staff/health")).bodyText().contains("Version 2 holds", "Satisfaction first");
    }

    @Test
    void publishesNothingThatHasChangedSinceItWasSimulated() {
        var trial = simulate();
        save(Map.of("measures[GENERAL_SATISFACTION].weight", "100"));

        assertThat(post(trial + "/publish?basedOn=1&note=Try")).hasStatus3xxRedirection();

        assertThat(versions.all().current().number()).isEqualTo(1);
        assertThat(get(trial)).bodyText().contains("the draft has changed since");
    }

    @Test
    void goesBackToAnOlderVersionAsANewOne() {
        save(Map.of("measures[GENERAL_SATISFACTION].weight", "100"));
        post(simulate() + "/publish?basedOn=1&note=Try");

        assertThat(post("/staff/health/versions/1/adopt?basedOn=2&note=Did%20not%20help"))
                .hasStatus3xxRedirection();

        var current = versions.all().current();
        assertThat(current.number()).isEqualTo(3);
        assertThat(current.rules())
                .isEqualTo(versions.all().versions().getFirst().rules());
        assertThat(get("/staff/health/versions/2")).bodyText().contains("before: weight 4");
    }

    private MvcTestResult save(Map<String, String> typed) {
        var draft = versions.draft().orElseThrow();
        var form = DraftForm.of(draft);
        var request = browser.post()
                .uri("/staff/health/draft")
                .with(user(People.manager()))
                .with(csrf());
        form.rows().forEach((measure, row) -> {
            var path = "measures[" + measure + "].";
            request.param(path + "weight", typed.getOrDefault(path + "weight", Objects.toString(row.weight())))
                    .param(path + "worst", typed.getOrDefault(path + "worst", Objects.toString(row.worst())))
                    .param(path + "best", typed.getOrDefault(path + "best", Objects.toString(row.best())))
                    .param(path + "fresh", Objects.toString(row.fresh()))
                    .param(path + "oldest", Objects.toString(row.oldest()));
        });
        typed.forEach((field, value) -> {
            if (field.startsWith("measures[SEGMENT]")) {
                request.param(field, value);
            }
        });
        return request.param("revision", Long.toString(draft.revision().number()))
                .param("watchFrom", "50")
                .param("healthyFrom", "75")
                .param("margin", typed.getOrDefault("margin", "2"))
                .param("enough", typed.getOrDefault("enough", "60"))
                .param("halfLife", "180")
                .exchange();
    }

    /** The address of a simulation of the draft that has come to its end; not left to the scheduler, so as not to wait. */
    private String simulate() {
        var revision = versions.draft().orElseThrow().revision().number();
        var trial = new HealthTrial(
                UUID.randomUUID(), new WhoWouldMove(), null, revision, "mona", clock.instant(), State.WAITING, 0, 2);
        trials.ask(trial);
        run.run(trial.id());
        return "/staff/health/trials/" + trial.id();
    }

    private List<String> models() {
        return database.sql("select health_model from customer_standing")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void holdsScoresOfAPastDayAgainstWhoWasLost() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.sql("update customer set ended_on = ? where name = 'Harbour Foods'")
                .param(today.minusDays(1))
                .update();
        recomputation.recordsStoredSince(Instant.EPOCH);
        var question = new WhoWasLost(today.minusDays(2), 2, 0.2);
        var trial = new HealthTrial(UUID.randomUUID(), question, 1, null, "mona", clock.instant(), State.WAITING, 0, 2);
        trials.ask(trial);

        run.run(trial.id());

        assertThat(trials.backtest(trial.id()).customers()).isEqualTo(2);
        assertThat(get("/staff/health/backtests/" + trial.id()))
                .bodyText()
                .contains("Of the fifth with the lowest scores 100.0% were lost, of the one with the highest 0.0%")
                .contains("Every active customer had a score");
        assertThat(get("/staff/health/backtests/" + trial.id() + ".csv"))
                .bodyText()
                .contains("wilson_low", "1,1,1");
    }

    @Test
    void refusesToLookBackOnDaysThatAreNotOver() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(post("/staff/health/backtests?version=1&enough=60&days=30&day=" + today.minusDays(10)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("These days are not over yet");
        assertThat(post("/staff/health/backtests?version=7&enough=60&days=5&day=" + today.minusDays(10)))
                .bodyText()
                .contains("There is no such definition");
    }

    @Test
    void takesInASimulationForTheBackground() {
        assertThat(post("/staff/health/draft/trial")).hasStatus3xxRedirection();

        assertThat(trials.latest(WhoWouldMove.class, 5)).singleElement().satisfies(trial -> {
            assertThat(trial.draftRevision()).isEqualTo(0);
            assertThat(trial.total()).isEqualTo(2);
        });
    }

    private MvcTestResult post(String address) {
        return browser.post()
                .uri(URI.create(address))
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(People.manager()))
                .exchange();
    }

    private void customer(String name, int recommended, int satisfied) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, acquired_on) values (?, 'test', ?, ?, '2020-01-01')")
                .params(id, id.toString(), name)
                .update();
        answer(id, "NPS", recommended, 10);
        answer(id, "CSAT", satisfied, 5);
    }

    private void answer(UUID customer, String kind, int score, int scale) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values ('test', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        customer,
                        kind,
                        score,
                        scale,
                        clock.instant().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
