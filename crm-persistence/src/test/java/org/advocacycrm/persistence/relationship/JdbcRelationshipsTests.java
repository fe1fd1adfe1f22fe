package org.advocacycrm.persistence.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.relationship.Cell;
import org.advocacycrm.relationship.CellSums;
import org.advocacycrm.relationship.Longevity;
import org.advocacycrm.relationship.Movement;
import org.advocacycrm.relationship.Moves;
import org.advocacycrm.relationship.Relationships;
import org.advocacycrm.relationship.Spot;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcRelationshipsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate YEAR_AGO = TODAY.minusDays(365);
    private static final Company COMPANY = new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR"));

    private JdbcClient database;
    private Relationships relationships;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
        relationships = new JdbcRelationships(database, COMPANY);
    }

    @Test
    void placesCustomersByFullYearsAndStrength() {
        spell(customer(TODAY.minusYears(3)), TODAY.minusYears(3), null, "SUPPORTER", "CUSTOMER");
        spell(customer(TODAY.minusYears(3).plusDays(1)), TODAY.minusYears(2), null, "SUPPORTER", "RETAINED");
        spell(customer(TODAY.minusYears(9)), TODAY.minusYears(9), null, "DISSENTER", "DEFECTED");

        assertThat(relationships.cells(TODAY))
                .filteredOn(cell -> cell.customers() > 0)
                .extracting(CellSums::cell, CellSums::customers)
                .containsExactlyInAnyOrder(
                        tuple(new Cell(Longevity.THREE_TO_FOUR, AdvocacySegment.SUPPORTER), 1L),
                        tuple(new Cell(Longevity.TWO, AdvocacySegment.SUPPORTER), 1L));
    }

    @Test
    void beginsWithTheFirstPurchaseWhereNothingIsRecorded() {
        var customer = customer(null);
        spend(customer, TODAY.minusDays(400), 10);
        spell(customer, TODAY.minusDays(400), null, "NEUTRAL", "CUSTOMER");

        assertThat(relationships.spots(TODAY, 10))
                .singleElement()
                .extracting(Spot::beganOn, Spot::days, spot -> spot.cell().longevity())
                .containsExactly(TODAY.minusDays(400), 400, Longevity.ONE);
    }

    @Test
    void sumsWhatThoseSpentSinceWhoWereInTheCellAYearAgoAlsoIfTheyAreLost() {
        var stayed = customer(YEAR_AGO.minusDays(10));
        spell(stayed, YEAR_AGO.minusDays(10), null, "ADVOCATE", "CUSTOMER");
        spend(stayed, YEAR_AGO, 1_000);
        spend(stayed, YEAR_AGO.plusDays(1), 30);
        spend(stayed, TODAY, 10);
        var lost = customer(YEAR_AGO.minusDays(10));
        spell(lost, YEAR_AGO.minusDays(10), YEAR_AGO.plusDays(5), "ADVOCATE", "CUSTOMER");
        spell(lost, YEAR_AGO.plusDays(5), null, "DEFECTOR", "DEFECTED");

        assertThat(relationships.cells(TODAY))
                .contains(new CellSums(new Cell(Longevity.UNDER_ONE, AdvocacySegment.ADVOCATE), 0, 2, 40, 1_600));
    }

    @Test
    void tellsWhoBecameStrongerOrWeakerCameOrWent() {
        move("NEUTRAL", "ADVOCATE");
        move("NEUTRAL", "DISSENTER");
        move("NEUTRAL", "NEUTRAL");
        var gone = customer(YEAR_AGO.minusDays(10));
        spell(gone, YEAR_AGO.minusDays(10), TODAY, "NEUTRAL", "CUSTOMER");
        spell(gone, TODAY, null, "DEFECTOR", "DEFECTED");
        spell(customer(TODAY), TODAY, null, "NEUTRAL", "CUSTOMER");

        assertThat(relationships.moves(YEAR_AGO, TODAY))
                .containsExactlyInAnyOrder(
                        new Moves(Longevity.UNDER_ONE, Movement.STRONGER, 1),
                        new Moves(Longevity.UNDER_ONE, Movement.WEAKER, 1),
                        new Moves(Longevity.UNDER_ONE, Movement.AS_STRONG, 1),
                        new Moves(Longevity.UNDER_ONE, Movement.GONE, 1),
                        new Moves(Longevity.UNDER_ONE, Movement.NEW, 1));
        assertThat(relationships.movers(YEAR_AGO, TODAY, null, Movement.GONE, 0, 10))
                .extracting(Spot::customer)
                .extracting(found -> found.value())
                .containsExactly(gone);
    }

    @Test
    void sumsToTheHeadCountsAndListsAsManyAsItCounts() {
        var random = new SplittableRandom(20_261_122);
        for (var customer = 0; customer < 150; customer++) {
            anyCustomer(random);
        }
        for (var round = 0; round < 60; round++) {
            var from = TODAY.minusDays(random.nextInt(700, 1400));
            var to = TODAY.minusDays(random.nextInt(700));
            var moves = relationships.moves(from, to);
            var before = heads(from);
            var after = heads(to);

            assertThat(sum(moves, List.of(Movement.STRONGER, Movement.AS_STRONG, Movement.WEAKER, Movement.GONE)))
                    .isEqualTo(before);
            assertThat(sum(moves, List.of(Movement.STRONGER, Movement.AS_STRONG, Movement.WEAKER, Movement.NEW)))
                    .isEqualTo(after);
            for (var row : moves) {
                assertThat(relationships.movers(from, to, row.longevity(), row.movement(), 0, 1000))
                        .hasSize((int) row.customers());
            }
            for (var cell : relationships.cells(to)) {
                assertThat(relationships.in(cell.cell(), to, 0, 1000)).hasSize((int) cell.customers());
            }
        }
    }

    private long heads(LocalDate day) {
        return relationships.cells(day).stream().mapToLong(CellSums::customers).sum();
    }

    private static long sum(List<Moves> moves, List<Movement> which) {
        return moves.stream()
                .filter(found -> which.contains(found.movement()))
                .mapToLong(Moves::customers)
                .sum();
    }

    private void anyCustomer(SplittableRandom random) {
        var day = TODAY.minusDays(random.nextInt(1, 1500));
        var customer = customer(day);
        var segments = List.of("DISSENTER", "DEFECTOR", "NEUTRAL", "SUPPORTER", "ADVOCATE", "SUPER_ADVOCATE");
        var stages = List.of("CUSTOMER", "RETAINED", "AT_RISK", "DEFECTED", "RECOVERED", "PROSPECT");
        while (day.isBefore(TODAY)) {
            var next = day.plusDays(random.nextInt(1, 400));
            spell(
                    customer,
                    day,
                    next.isBefore(TODAY) ? next : null,
                    segments.get(random.nextInt(6)),
                    stages.get(random.nextInt(6)));
            spend(customer, day, random.nextInt(1, 500));
            day = next;
        }
    }

    private void move(String was, String is) {
        var customer = customer(YEAR_AGO.minusDays(10));
        spell(customer, YEAR_AGO.minusDays(10), TODAY, was, "CUSTOMER");
        spell(customer, TODAY, null, is, "CUSTOMER");
    }

    private UUID customer(@Nullable LocalDate since) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, acquired_on)
                        values (:id, 'test', :name, 'Somebody', :since)
                        """)
                .param("id", id)
                .param("name", id.toString())
                .param("since", since)
                .update();
        return id;
    }

    private void spell(UUID customer, LocalDate from, @Nullable LocalDate to, String segment, String stage) {
        database.sql("""
                        insert into standing_spell
                            (customer_id, from_day, to_day, stage, stage_rule, segment, segment_rule, rules_version)
                        values (:customer, :from, :to, :stage, 'ANY', :segment, 'ANY', 1)
                        """)
                .param("customer", customer)
                .param("from", from)
                .param("to", to)
                .param("stage", stage)
                .param("segment", segment)
                .update();
    }

    private void spend(UUID customer, LocalDate day, int amount) {
        database.sql("""
                        insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                        values ('test', ?, ?, ?, ?, 'EUR')
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        customer,
                        day.atTime(12, 0).atOffset(ZoneOffset.UTC),
                        BigDecimal.valueOf(amount))
                .update();
    }
}
