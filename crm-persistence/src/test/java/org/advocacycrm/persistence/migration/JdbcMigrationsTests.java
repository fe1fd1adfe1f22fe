package org.advocacycrm.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.migration.Audience;
import org.advocacycrm.migration.Flow;
import org.advocacycrm.migration.MigrationMatrix;
import org.advocacycrm.migration.Position;
import org.advocacycrm.migration.Span;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.StandingSpell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class JdbcMigrationsTests {

    private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 600;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private JdbcClient database;
    private JdbcMigrations migrations;
    private final List<Person> people = new ArrayList<>();

    private record Person(UUID id, ValueTier tier, List<StandingSpell> course) {

        Position on(LocalDate day) {
            return course.stream()
                    .filter(spell -> !spell.from().isAfter(day))
                    .filter(spell -> spell.to() == null || spell.to().isAfter(day))
                    .filter(spell -> spell.stage().isActive())
                    .map(spell -> Position.of(spell.segment()))
                    .findFirst()
                    .orElse(Position.OUTSIDE);
        }
    }

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        database =
                JdbcClient.create(new SingleConnectionDataSource(copy.url(), copy.username(), copy.password(), true));
        migrations = new JdbcMigrations(database, new Company("Test", ZONE, Currency.getInstance("EUR")));
    }

    @Test
    void rowsAndColumnsSumToTheHeadCountsOfAnyTwoDatesAndListsToTheirCells() {
        var random = new SplittableRandom(7);
        for (var person = 0; person < 40; person++) {
            people.add(somebody(random));
        }
        for (var pair = 0; pair < 1000; pair++) {
            var from = BEGINNING.plusDays(random.nextInt(DAYS));
            var span = new Span(from, from.plusDays(1 + random.nextInt(200)));
            var matrix = migrations.between(span, Audience.EVERYBODY);

            assertThat(matrix.headsBefore()).as("before, %s", span).isEqualTo(heads(span.from()));
            assertThat(matrix.headsAfter()).as("after, %s", span).isEqualTo(heads(span.to()));
            for (var position : Position.segments()) {
                assertThat(matrix.before(position)).isEqualTo(at(position, span.from()));
                assertThat(matrix.after(position)).isEqualTo(at(position, span.to()));
            }
            if (pair % 10 == 0) {
                listsHaveTheCountsOfTheirCells(span, matrix);
            }
        }
    }

    @Test
    void addsUpWhatMoversSpentInTheYearBefore() {
        var mover = person(ValueTier.HIGH, spell(0, 100, SegmentRule.LEAVING), spell(100, null, SegmentRule.PROMOTES));
        spent(mover, "2025-05-11T21:59:00Z", "100.00", "EUR");
        spent(mover, "2024-05-11T22:30:00Z", "20.00", "EUR");
        spent(mover, "2024-05-11T21:30:00Z", "3.00", "EUR");
        spent(mover, "2025-05-11T22:00:00Z", "0.40", "EUR");
        spent(mover, "2025-02-01T12:00:00Z", "77.00", "USD");

        var matrix =
                migrations.between(new Span(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 5, 11)), Audience.EVERYBODY);

        assertThat(matrix.value(Position.DEFECTOR, Position.ADVOCATE)).isEqualByComparingTo("120");
        assertThat(matrix.up()).isOne();
    }

    @Test
    void looksOnlyAtTheAudience() {
        person(ValueTier.HIGH, spell(0, null, SegmentRule.PROMOTES));
        person(ValueTier.LOW, spell(0, null, SegmentRule.PROMOTES));

        var span = new Span(BEGINNING, BEGINNING.plusDays(9));
        assertThat(migrations
                        .between(span, new Audience(Set.of(ValueTier.HIGH), Set.of()))
                        .headsAfter())
                .isOne();
        assertThat(migrations
                        .between(span, new Audience(Set.of(), Set.of("XX")))
                        .headsAfter())
                .isZero();
    }

    @Test
    void countsFlowsFromMonthEndToMonthEnd() {
        person(ValueTier.LOW, spell(0, 40, SegmentRule.MIGHT_RECOMMEND), spell(40, null, SegmentRule.PROMOTES));
        person(ValueTier.LOW, spell(0, 31, SegmentRule.MIGHT_RECOMMEND), spell(31, null, SegmentRule.LEAVING));
        person(
                ValueTier.LOW,
                spell(0, 35, SegmentRule.LEAVING),
                spell(35, 45, SegmentRule.PROMOTES),
                spell(45, null, SegmentRule.LEAVING));

        assertThat(migrations.flows(YearMonth.of(2025, 3), 3, Audience.EVERYBODY))
                .containsExactly(
                        new Flow(YearMonth.of(2025, 1), 0, 0),
                        new Flow(YearMonth.of(2025, 2), 1, 1),
                        new Flow(YearMonth.of(2025, 3), 0, 0));
    }

    private void listsHaveTheCountsOfTheirCells(Span span, MigrationMatrix matrix) {
        for (var was : Position.values()) {
            for (var is : Position.values()) {
                assertThat(migrations.movers(span, Audience.EVERYBODY, was, is, 0, 1000))
                        .as("%s to %s, %s", was, is, span)
                        .hasSize((int) matrix.customers(was, is));
            }
        }
    }

    private long heads(LocalDate day) {
        return people.stream().filter(person -> person.on(day).isSegment()).count();
    }

    private long at(Position position, LocalDate day) {
        return people.stream().filter(person -> person.on(day) == position).count();
    }

    private Person somebody(SplittableRandom random) {
        var course = new ArrayList<StandingSpell>();
        var stages = List.of(LifecycleRule.values());
        var segments = SegmentTable.PUBLISHED.rules();
        var day = random.nextInt(DAYS);
        while (day < DAYS) {
            var next = day + 1 + random.nextInt(200);
            course.add(new StandingSpell(
                    BEGINNING.plusDays(day),
                    next < DAYS ? BEGINNING.plusDays(next) : null,
                    stages.get(random.nextInt(stages.size())),
                    segments.get(random.nextInt(segments.size())),
                    1));
            day = next;
        }
        return person(ValueTier.MID, course.toArray(StandingSpell[]::new));
    }

    private Person person(ValueTier tier, StandingSpell... course) {
        var person = new Person(UUID.randomUUID(), tier, List.of(course));
        database.sql(
                        "insert into customer (id, source, external_id, name, value_tier) values (?, 'test', ?, 'Somebody', ?)")
                .params(person.id(), person.id().toString(), tier.name())
                .update();
        for (var spell : course) {
            database.sql("""
                            insert into standing_spell
                            values (:customer, :from, :to, :stage, :stageRule, :segment, :segmentRule, 1)
                            """)
                    .param("customer", person.id())
                    .param("from", spell.from())
                    .param("to", spell.to())
                    .param("stage", spell.stage().name())
                    .param("stageRule", spell.stageRule().name())
                    .param("segment", spell.segment().name())
                    .param("segmentRule", spell.segmentRule().code())
                    .update();
        }
        return person;
    }

    private void spent(Person person, String at, String amount, String currency) {
        database.sql("""
                        insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                        values ('test', ?, ?, cast(? as timestamptz), cast(? as numeric), ?)
                        """)
                .params(UUID.randomUUID().toString(), person.id(), at, amount, currency)
                .update();
    }

    private static StandingSpell spell(int fromDay, @Nullable Integer toDay, SegmentRule rule) {
        return new StandingSpell(
                BEGINNING.plusDays(fromDay),
                toDay == null ? null : BEGINNING.plusDays(toDay),
                LifecycleRule.BOUGHT_AGAIN,
                rule,
                1);
    }
}
