package org.advocacycrm.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.analytics.journey.StepFigure;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.BrandPromise;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyDesk;
import org.advocacycrm.journey.JourneyId;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.journey.Step;
import org.advocacycrm.journey.StepId;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class JourneyPagesTests {

    private static final UUID STEP = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JourneyDesk desk;

    @Autowired
    private JourneyFigures figures;

    private UUID journey = new UUID(0, 0);
    private UUID elena = new UUID(0, 0);

    @BeforeEach
    void aJourneyOfOneStepAtWhichOneOfTwoAnswersIsBad() {
        journey = UUID.randomUUID();
        desk.keep(made(1));
        elena = customer("Elena Way");
        answer(elena, 2);
        answer(customer("Olga Way"), 5);
        database.sql("""
                        insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                        values ('way', ?, ?, now() - interval '60 days', 120, 'EUR')
                        """).params(elena.toString(), elena).update();
    }

    @AfterEach
    void forget() {
        for (var table : new String[] {"feedback", "transaction", "customer"}) {
            database.sql("delete from " + table + " where source = 'way'").update();
        }
        database.sql("delete from journey_step where journey_id = ?")
                .param(journey)
                .update();
        database.sql("delete from journey_version where journey_id = ?")
                .param(journey)
                .update();
    }

    @Test
    void showsWhereAPromiseIsBrokenAndLeadsToWhomItHit() {
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("50.0%", "n = 2, small sample", "Bar: 80.0%", "under the bar", "−30.0 pp", "EUR\u00a0120")
                .contains("/staff/scorecard/csat?period=12M-", "touchpoint=Counter")
                .contains("/staff/plans/edit?metric=csat");

        assertThat(get("/steps/" + STEP))
                .bodyText()
                .contains("Elena Way", "2 of 5", "1 to 1 of 1")
                .doesNotContain("Olga Way");
    }

    @Test
    void aFigureThatIsHereIsTheOneOfTheScorecard() {
        var query = get("").getResponse();
        assertThat(query.getStatus()).isEqualTo(200);
        var period = JourneyPeriod.choices(LocalDate.now(ZoneOffset.UTC)).getFirst();

        assertThat(open("/staff/scorecard/csat?period=" + period.code() + "&touchpoint=Counter"))
                .hasStatusOk()
                .bodyText()
                .contains("50.0%");
    }

    @Test
    void showsTheWayOfOneCustomer() {
        assertThat(get("?customer=" + elena))
                .bodyText()
                .contains("Elena Way", "1 promise is broken", "Promise broken: 2 of 5", "was here last");
        assertThat(open("/staff/customers/" + elena)).bodyText().contains("?customer=" + elena);
    }

    @Test
    void changesAreVersionsThatCanBeCompared() {
        assertThat(save("1", "bar", "40")).hasStatus3xxRedirection();

        assertThat(get("")).bodyText().contains("Version 2", "Bar: 40.0%", "No experience is under its bar");
        assertThat(get("?version=1")).bodyText().contains("not the one of today", "Bar: 80.0%");
        assertThat(get("/versions")).bodyText().contains("80.0%", "40.0%", "What differs between version 1 and 2");
        assertThat(save("1", "bar", "50")).hasStatus(409).bodyText().contains("Somebody changed the journey");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndLosesNothing() {
        assertThat(save("1", "bar", "140", "promise", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a number that the measure can reach", "value=\"140\"")
                .contains("At a moment of truth something is promised");
        assertThat(save("1", "name", "")).hasStatus(422).bodyText().contains("Enter up to 80 characters.");
    }

    @Test
    void isTakenAlongAsAFile() {
        var csv = get("/journey.csv");

        assertThat(csv)
                .hasStatusOk()
                .bodyText()
                .contains("Asking at the counter,Counter,yes", ",0.5,2,", ",80,yes,1,120");
        assertThat(get("/journey.xlsx")).hasStatusOk();
    }

    @Test
    void hotSpotsAreRankedByWhatIsAtStake() {
        var base = made(1);
        var other = new Step(
                new StepId(UUID.randomUUID()),
                MacroPhase.RENEWAL,
                "Nobody came here",
                "Nowhere",
                FeedbackKind.CSAT,
                new BrandPromise("x", "", null, "", BigDecimal.TEN),
                false,
                KanoClass.EXPECTED,
                "",
                "",
                "");
        var steps = figures.of(base.with(other, new Journey.Edit(base.at(), "kim", "")), period());

        assertThat(JourneyFigures.hotSpots(steps))
                .as("without answers nobody knows")
                .extracting(StepFigure::step)
                .extracting(Step::name)
                .containsExactly("Asking at the counter");
    }

    private static Period period() {
        return JourneyPeriod.choices(LocalDate.now(ZoneOffset.UTC)).getFirst().period();
    }

    private Journey made(int version) {
        var step = new Step(
                new StepId(STEP),
                MacroPhase.SUPPORT,
                "Asking at the counter",
                "Counter",
                FeedbackKind.CSAT,
                new BrandPromise("Answered at once", "Two people at the counter", null, "", BigDecimal.valueOf(80)),
                true,
                KanoClass.EXPECTED,
                "Kim",
                "Long queue",
                "A third person");
        return new Journey(
                new JourneyId(journey),
                version,
                "Counter journey",
                List.of(step),
                Instant.parse("2026-01-01T00:00:00Z"),
                "kim@harbour.example",
                "");
    }

    private UUID customer(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'way', ?, ?)")
                .params(id, id.toString(), name)
                .update();
        return id;
    }

    private void answer(UUID customer, int stars) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, touchpoint, occurred_at)
                        values ('way', gen_random_uuid()::text, ?, 'CSAT', ?, 5, 'Counter', now() - interval '60 days')
                        """).params(customer, stars).update();
    }

    private MvcTestResult save(String version, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", version);
        fields.put("phase", "SUPPORT");
        fields.put("name", "Asking at the counter");
        fields.put("touchpoint", "Counter");
        fields.put("metric", "CSAT");
        fields.put("bar", "80");
        fields.put("momentOfTruth", "true");
        fields.put("promise", "Answered at once");
        fields.put("need", "EXPECTED");
        for (var at = 0; at < changed.length; at += 2) {
            fields.put(changed[at], changed[at + 1]);
        }
        var request = browser.post()
                .uri("/staff/journeys/edit/" + journey + "/" + STEP)
                .with(csrf())
                .with(user(People.manager()));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult get(String rest) {
        return open("/staff/journeys/" + journey + rest);
    }

    private MvcTestResult open(String path) {
        return browser.get().uri(path).with(user(People.manager())).exchange();
    }
}
