package org.advocacycrm.persistence.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.standing.AdvocacyReading;
import org.advocacycrm.standing.Health;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.standing.Standing;
import org.advocacycrm.standing.StandingSpell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcStandingsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private JdbcClient database;
    private JdbcStandings standings;
    private JdbcCustomerHistories histories;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        var source = new DriverManagerDataSource(copy.url(), copy.username(), copy.password());
        database = JdbcClient.create(source);
        standings = new JdbcStandings(new JdbcTemplate(source));
        histories = new JdbcCustomerHistories(database);
    }

    @Test
    void keepsAStandingWholly() {
        var customer = someCustomer();

        standings.keep(List.of(standing(customer, NOON, 64.5)));

        assertThat(database.sql("""
                                select segment || ' ' || segment_rule || ' ' || (segment_evidence ->> 'likelihood') || ' '
                                       || stage || ' ' || health || ' ' || health_band || ' ' || health_trend::text
                                from customer_standing
                                """).query(String.class).single())
                .isEqualTo("ADVOCATE WOULD_SURELY_RECOMMEND 9 RETAINED 64.5 WATCH {NULL,64.5}");
        assertThat(standings.computedAt(customer)).contains(NOON);
    }

    @Test
    void neverReplacesAStandingByOneThatWasComputedEarlier() {
        var customer = someCustomer();
        standings.keep(List.of(standing(customer, NOON, 64.5)));

        standings.keep(List.of(standing(customer, NOON.minusSeconds(1), 10)));
        assertThat(health()).isEqualTo(64.5);

        standings.keep(List.of(standing(customer, NOON.plusSeconds(1), 20)));
        assertThat(health()).isEqualTo(20);
    }

    @Test
    void keepsTheCourseInLineWithTheLatestStanding() {
        var customer = someCustomer();
        var first = spell(100, 50, SegmentRule.MIGHT_RECOMMEND);
        var second = spell(50, null, SegmentRule.LEAVING);
        standings.keep(List.of(standing(customer, NOON, 1, first, second)));
        assertThat(spells()).containsExactly("2026-08-13 2026-10-02 SUPPORTER", "2026-10-02 - DEFECTOR");

        var late = List.of(spell(120, 70, SegmentRule.PROMOTES), spell(70, null, SegmentRule.LEAVING));
        standings.keep(List.of(standing(customer, NOON.minusSeconds(1), 1, late.getFirst(), late.getLast())));
        assertThat(spells()).hasSize(2).first().isEqualTo("2026-08-13 2026-10-02 SUPPORTER");

        standings.keep(List.of(standing(customer, NOON.plusSeconds(1), 1, late.getFirst(), late.getLast())));
        assertThat(spells()).containsExactly("2026-07-24 2026-09-12 ADVOCATE", "2026-09-12 - DEFECTOR");
    }

    @Test
    void forgetsAStandingOfACustomerWhoIsGone() {
        standings.keep(List.of(standing(new CustomerId(UUID.randomUUID()), NOON, 1)));

        assertThat(database.sql("select count(*) from customer_standing")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void handsOverWhoIsMissingOldOrMadeWithAnotherModel() {
        var fresh = someCustomer();
        var old = someCustomer();
        var missing = someCustomer();
        standings.keep(List.of(standing(fresh, NOON, 1), standing(old, NOON.minus(Duration.ofDays(2)), 1)));

        assertThat(outdated(NOON.minus(Duration.ofDays(1)), "m")).containsExactlyInAnyOrder(old, missing);
        assertThat(outdated(Instant.EPOCH, "m")).containsExactly(missing);
        assertThat(outdated(Instant.EPOCH, "another")).containsExactlyInAnyOrder(fresh, old, missing);
    }

    @Test
    void handsOverThoseOfWhomSomethingWasStored() {
        var touched = someCustomer();
        var untouched = someCustomer();
        database.sql("update customer set updated_at = now() - interval '1 hour'")
                .update();
        answer(touched, "a1", 9, NOON);

        var found = new ArrayList<CustomerId>();
        standings.forEachTouched(Instant.now().minusSeconds(600), found::addAll);

        assertThat(found).containsExactly(touched).doesNotContain(untouched);
    }

    @Test
    void readsTheSameEvidenceAsTheTableToldRowByRow() {
        var random = new SplittableRandom(20_261_121);
        for (var i = 0; i < 60; i++) {
            var customer = someCustomer();
            someRecords(customer, random);

            var evidence = new AdvocacyReading(histories.of(List.of(customer)).getFirst(), NOON).evidence(false);

            assertThat(evidence)
                    .as("customer %s", i)
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                    .isEqualTo(naive(customer));
        }
    }

    /** The evidence told by the database itself, each part by a statement of its own. */
    private SegmentEvidence naive(CustomerId customer) {
        var window =
                " and customer_id = :customer and occurred_at > :now::timestamptz - interval '365 days' and occurred_at <= :now ";
        var likelihood = database.sql("select score::int from feedback where kind = 'NPS' and not skipped" + window
                        + "order by occurred_at desc, id desc limit 1")
                .param("customer", customer.value())
                .param("now", at(NOON))
                .query(Integer.class)
                .optional()
                .orElse(null);
        var promotions = count(
                "select count(*) from (select id from referral where true" + window
                        + "union all select id from mention where sentiment >= 0.2" + window + ") as made",
                customer);
        var attacks = count(
                "select count(*) from mention attack where sentiment <= -0.2" + window
                        + "and not exists (select from mention praise where praise.customer_id = attack.customer_id"
                        + " and praise.sentiment >= 0.2 and praise.occurred_at > attack.occurred_at and praise.occurred_at <= :now)",
                customer);
        var open = count(
                "select count(*) from service_case where customer_id = :customer and complaint and severity = 'MAJOR'"
                        + " and opened_at <= :now and (resolved_at is null or resolved_at > :now)",
                customer);
        var satisfaction = database.sql("select avg(100.0 * (score - 1) / (scale_max - 1))::float8 from feedback"
                        + " where kind <> 'NPS' and not skipped" + window)
                .param("customer", customer.value())
                .param("now", at(NOON))
                .query(Double.class)
                .optional()
                .orElse(null);
        return new SegmentEvidence(likelihood, (int) promotions, (int) attacks, open > 0, false, satisfaction);
    }

    private long count(String sql, CustomerId customer) {
        return database.sql(sql)
                .param("customer", customer.value())
                .param("now", at(NOON))
                .query(Long.class)
                .single();
    }

    private void someRecords(CustomerId customer, SplittableRandom random) {
        for (var i = 0; i < random.nextInt(6); i++) {
            answer(customer, "n" + i, random.nextInt(11), someMoment(random));
        }
        for (var i = 0; i < random.nextInt(4); i++) {
            database.sql("""
                            insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                            values (:source, :id, :customer, 'CSAT', :score, 5, :at)
                            """)
                    .param("source", customer.toString())
                    .param("id", "s" + i)
                    .param("customer", customer.value())
                    .param("score", random.nextInt(1, 6))
                    .param("at", at(someMoment(random)))
                    .update();
        }
        for (var i = 0; i < random.nextInt(4); i++) {
            database.sql("""
                            insert into mention (source, external_id, customer_id, site, text, sentiment, occurred_at)
                            values (:source, :id, :customer, 'site', 'text', :sentiment, :at)
                            """)
                    .param("source", customer.toString())
                    .param("id", "m" + i)
                    .param("customer", customer.value())
                    .param("sentiment", random.nextInt(-10, 11) / 10.0)
                    .param("at", at(someMoment(random)))
                    .update();
        }
        if (random.nextBoolean()) {
            database.sql(
                            "insert into referral (source, external_id, customer_id, occurred_at) values (:source, 'r', :customer, :at)")
                    .param("source", customer.toString())
                    .param("customer", customer.value())
                    .param("at", at(someMoment(random)))
                    .update();
        }
        if (random.nextBoolean()) {
            database.sql("""
                            insert into service_case (source, external_id, customer_id, category, severity, complaint, opened_at, resolved_at)
                            values (:source, 'c', :customer, 'complaint', :severity, true, :at,
                                    case when :resolved then :at::timestamptz + interval '90 days' end)
                            """)
                    .param("source", customer.toString())
                    .param("customer", customer.value())
                    .param("severity", random.nextBoolean() ? "MAJOR" : "MINOR")
                    .param("resolved", random.nextBoolean())
                    .param("at", at(someMoment(random)))
                    .update();
        }
    }

    private static Instant someMoment(SplittableRandom random) {
        return NOON.minus(Duration.ofHours(random.nextInt(-24 * 20, 24 * 450)));
    }

    private void answer(CustomerId customer, String id, int score, Instant at) {
        database.sql("""
                        insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                        values (:source, :id, :customer, 'NPS', :score, 10, :at)
                        """)
                .param("source", customer.toString())
                .param("id", id)
                .param("customer", customer.value())
                .param("score", score)
                .param("at", at(at))
                .update();
    }

    private List<CustomerId> outdated(Instant olderThan, String model) {
        var found = new ArrayList<CustomerId>();
        standings.forEachOutdated(olderThan, model, found::addAll);
        return found;
    }

    private double health() {
        return database.sql("select health from customer_standing")
                .query(Double.class)
                .single();
    }

    private CustomerId someCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Somebody')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private List<@Nullable String> spells() {
        return database.sql(
                        "select from_day || ' ' || coalesce(to_day::text, '-') || ' ' || segment from standing_spell order by 1")
                .query(String.class)
                .list();
    }

    private static StandingSpell spell(int fromDaysAgo, @Nullable Integer toDaysAgo, SegmentRule rule) {
        var today = LocalDate.of(2026, 11, 21);
        return new StandingSpell(
                today.minusDays(fromDaysAgo),
                toDaysAgo == null ? null : today.minusDays(toDaysAgo),
                LifecycleRule.BOUGHT_AGAIN,
                rule,
                1);
    }

    private static Standing standing(CustomerId customer, Instant computedAt, double health, StandingSpell... course) {
        return new Standing(
                customer,
                SegmentTable.PUBLISHED.decide(new SegmentEvidence(9, 0, 0, false, false, null)),
                AdvocacySegment.NEUTRAL,
                LifecycleRule.BOUGHT_AGAIN,
                new Health(health, 0.8, HealthBand.WATCH, null, Arrays.asList(null, health), "m", null),
                null,
                null,
                List.of(course),
                new LifecycleFacts(
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2025, 1, 1),
                        false,
                        true,
                        true,
                        List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 1)),
                        0,
                        false,
                        false,
                        null,
                        null,
                        false,
                        null),
                null,
                1,
                computedAt);
    }
}
