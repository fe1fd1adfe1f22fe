package org.advocacycrm.persistence.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.BrandPromise;
import org.advocacycrm.journey.Encounters.Hit;
import org.advocacycrm.journey.Encounters.Place;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.KanoClass;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.journey.ProcessMeasure;
import org.advocacycrm.journey.Step;
import org.advocacycrm.journey.StepId;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class JdbcJourneysTests {

    private static final Period YEAR_2025 = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final Place STORE = new Place("Store", FeedbackKind.CSAT);
    private static final Journey.Edit EDIT =
            new Journey.Edit(Instant.parse("2026-11-21T12:00:00Z"), "kim@harbour.example", "Customers asked for it");

    private JdbcClient database;
    private JdbcJourneys journeys;
    private JdbcEncounters encounters;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        database =
                JdbcClient.create(new SingleConnectionDataSource(copy.url(), copy.username(), copy.password(), true));
        journeys = new JdbcJourneys(database);
        encounters = new JdbcEncounters(
                database, new Company("Test", ZoneId.of("Europe/Paris"), Currency.getInstance("EUR")));
    }

    @Test
    void beginsWithAJourneyThroughAllPhasesThatHasMomentsOfTruth() {
        var standard = journeys.all().getFirst();

        assertThat(standard.steps()).extracting(Step::phase).containsOnly(MacroPhase.values());
        assertThat(standard.steps()).anyMatch(Step::momentOfTruth);
        assertThat(standard.steps())
                .isSortedAccordingTo((one, other) -> one.phase().compareTo(other.phase()));
    }

    @Test
    void everyChangeIsAVersionThatKeepsTheOnesBefore() {
        var first = journeys.all().getFirst();
        var step = new Step(
                new StepId(UUID.randomUUID()),
                MacroPhase.SUPPORT,
                "Calling back",
                "Phone",
                FeedbackKind.CES,
                new BrandPromise("Within the hour", "Call list", ProcessMeasure.FCR, "Billing", new BigDecimal("5.5")),
                true,
                KanoClass.ATTRACTIVE,
                "Kim",
                "Nobody called\nTwice",
                "Show the queue");
        var second = first.with(step, EDIT);
        journeys.add(second);
        journeys.add(second.without(first.steps().getFirst().id(), EDIT));

        assertThat(journeys.of(first.id(), 2)).contains(second);
        assertThat(journeys.of(first.id(), 2).orElseThrow().step(step.id())).contains(step);
        assertThat(journeys.versions(first.id())).extracting(Journey::version).containsExactly(3, 2, 1);
        assertThat(journeys.of(first.id()).orElseThrow().steps()).hasSameSizeAs(first.steps());
        assertThatThrownBy(() -> journeys.add(second)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void aStepMovesWithinItsPhaseOnly() {
        var first = journeys.all().getFirst();
        var support = first.of(MacroPhase.SUPPORT);

        assertThat(first.earlier(support.getLast().id(), EDIT)
                        .of(MacroPhase.SUPPORT)
                        .getFirst())
                .isEqualTo(support.getLast());
        assertThat(first.earlier(support.getFirst().id(), EDIT).steps()).isEqualTo(first.steps());
    }

    @Test
    void whoWasHitIsCountedOnceWithWhatTheySpentInTheYear() {
        var anna = customer("Anna");
        var bert = customer("Bert");
        answer(anna, "CSAT", 3, 5, "Store", "2025-03-01T10:00:00Z");
        answer(anna, "CSAT", 1, 5, "Store", "2025-06-01T10:00:00Z");
        answer(bert, "CSAT", 4, 5, "Store", "2025-06-01T10:00:00Z");
        answer(bert, "CSAT", 2, 5, "Store", "2024-06-01T10:00:00Z");
        answer(bert, "CSAT", 2, 5, "Website", "2025-06-01T10:00:00Z");
        spent(anna, "2025-12-31T22:00:00Z", "100.00");
        spent(anna, "2025-12-31T23:30:00Z", "7.00");

        var hits = encounters.hits(YEAR_2025);

        assertThat(hits).hasSize(2).containsEntry(STORE, new Hit(1, new BigDecimal("100.00")));
        assertThat(encounters.hitCustomers(STORE, YEAR_2025, 0, 10))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.customer()).isEqualTo(anna);
                    assertThat(hit.score()).isOne();
                });
        assertThat(encounters.hitCustomers(STORE, YEAR_2025, 1, 10)).isEmpty();
    }

    @Test
    void aBadAnswerIsWhatIsNoPraiseOnItsOwnScale() {
        var anna = customer("Anna");
        for (var bad : List.of("NPS 6 10", "CSAT 3 5", "CES 4 7", "CES 3 5", "CES 7 10", "RATING 6 10", "RATING 3 5")) {
            answered(anna, bad, false);
        }
        for (var good :
                List.of("NPS 7 10", "CSAT 4 5", "CES 5 7", "CES 4 5", "CES 8 10", "RATING 7 10", "RATING 4 5")) {
            answered(anna, good, true);
        }
    }

    private void answered(CustomerId customer, String told, boolean good) {
        var parts = told.split(" ", -1);
        database.sql("delete from feedback").update();
        answer(
                customer,
                parts[0],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                "Store",
                "2025-06-01T10:00:00Z");

        assertThat(encounters.of(customer))
                .as(told)
                .singleElement()
                .extracting("good")
                .isEqualTo(good);
        assertThat(encounters.hits(YEAR_2025).isEmpty()).as(told).isEqualTo(good);
    }

    private CustomerId customer(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, ?)")
                .params(id, id.toString(), name)
                .update();
        return new CustomerId(id);
    }

    private void answer(CustomerId customer, String kind, int score, int scale, String touchpoint, String at) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, touchpoint, occurred_at)
                        values ('test', gen_random_uuid()::text, ?, ?, ?, ?, ?, ?::timestamptz)
                        """)
                .params(customer.value(), kind, score, scale, touchpoint, at)
                .update();
    }

    private void spent(CustomerId customer, String at, String amount) {
        database.sql("""
                        insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                        values ('test', gen_random_uuid()::text, ?, ?::timestamptz, ?::numeric, 'EUR')
                        """).params(customer.value(), at, amount).update();
    }
}
