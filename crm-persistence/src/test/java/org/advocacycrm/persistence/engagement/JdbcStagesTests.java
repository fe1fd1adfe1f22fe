package org.advocacycrm.persistence.engagement;

import static org.advocacycrm.engagement.InteractionStage.INITIATION;
import static org.advocacycrm.engagement.InteractionStage.INTEGRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.SomeBook;
import org.advocacycrm.engagement.StageReading;
import org.advocacycrm.engagement.StatementReading;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.engagement.position.StageAudience;
import org.advocacycrm.engagement.position.StagePosition;
import org.advocacycrm.engagement.position.StageSelection;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class JdbcStagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final StageAudience EVERYBODY = new StageAudience(Set.of(), Set.of());

    private JdbcClient database;
    private JdbcStatementBooks books;
    private JdbcFindings findings;
    private JdbcStagePositions positions;
    private JdbcStageCensus census;

    @BeforeEach
    void connect() {
        var copy = TestDatabases.freshCopy();
        var source = new SingleConnectionDataSource(copy.url(), copy.username(), copy.password(), true);
        database = JdbcClient.create(source);
        books = new JdbcStatementBooks(database);
        findings = new JdbcFindings(database);
        positions = new JdbcStagePositions(new JdbcTemplate(source));
        census = new JdbcStageCensus(database);
    }

    @Test
    void beginsWithABookInWhichEveryStageAsksForObjectivesOfEveryKind() {
        var book = books.current();

        assertThat(book.version()).isOne();
        for (var stage : InteractionStage.values()) {
            assertThat(book.of(stage)).hasSize(4);
            assertThat(book.attributesOf(stage)).isNotEmpty();
        }
    }

    @Test
    void keepsEveryVersionAndRefusesTheSecondOfTwoThatFollowTheSame() {
        var second = SomeBook.withVersion(2);
        books.add(second);

        assertThat(books.current()).isEqualTo(second);
        assertThat(books.all()).extracting("version").containsExactly(2, 1);
        assertThatThrownBy(() -> books.add(SomeBook.withVersion(2))).isInstanceOf(StaleRevision.class);
    }

    @Test
    void tellsFindingsInTheOrderInWhichTheyWereMade() {
        var customer = customer("LOW", "NEUTRAL", "CUSTOMER");
        var other = customer("LOW", "NEUTRAL", "CUSTOMER");
        var first = finding(customer, Verdict.CONFIRMED);
        var second = finding(customer, Verdict.WITHDRAWN);
        findings.add(first);
        findings.add(finding(other, Verdict.FAILED));
        findings.add(second);

        assertThat(findings.of(List.of(customer))).containsExactly(first, second);
    }

    @Test
    void countsAndListsActiveCustomersOfTheAudience() {
        var days = List.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
        days.forEach(ago -> stands(customer("HIGH", "ADVOCATE", "RETAINED"), INTEGRATION, ago));
        stands(customer("LOW", "DEFECTOR", "AT_RISK"), INITIATION, 5);
        stands(customer("LOW", "DEFECTOR", "DEFECTED"), INITIATION, 999);

        var counts = census.counts(EVERYBODY, TODAY);
        assertThat(counts).extracting("customers").containsExactly(1L, 10L, 0L, 0L);
        assertThat(counts.get(1).medianDays()).isEqualTo(50);
        assertThat(counts.get(1).ninetiethDays()).isEqualTo(90);
        assertThat(counts.get(2).medianDays()).isNull();

        var low = new StageAudience(Set.of(AdvocacySegment.DEFECTOR), Set.of(ValueTier.LOW));
        assertThat(census.counts(low, TODAY)).extracting("customers").containsExactly(1L, 0L, 0L, 0L);
        assertThat(census.cells(low)).singleElement().extracting("customers").isEqualTo(1L);
    }

    @Test
    void listsHaveAsManyCustomersAsTheirNumbers() {
        for (var ago = 1; ago <= 12; ago++) {
            stands(customer("MID", "NEUTRAL", "CUSTOMER"), INITIATION, ago);
        }
        var unmet = census.unmet(EVERYBODY).getOrDefault(INITIATION, Map.of());
        assertThat(unmet).containsEntry(SomeBook.gate(INITIATION), 12L);

        var open = new StageSelection(INITIATION, SomeBook.gate(INITIATION), 0);
        assertThat(census.size(open, EVERYBODY, TODAY)).isEqualTo(12);
        assertThat(census.size(new StageSelection(INITIATION, SomeBook.gate(INTEGRATION), 0), EVERYBODY, TODAY))
                .isZero();
        var longest = new StageSelection(INITIATION, null, 10);
        assertThat(census.size(longest, EVERYBODY, TODAY)).isEqualTo(3);
        assertThat(census.stalled(longest, EVERYBODY, TODAY, 1, 5))
                .extracting("since")
                .containsExactly(TODAY.minusDays(11), TODAY.minusDays(10));
    }

    @Test
    void aPositionThatWasReadEarlierNeverReplacesALaterOne() {
        var customer = customer("MID", "NEUTRAL", "CUSTOMER");
        positions.keep(List.of(position(customer, INTEGRATION, 3, NOON)));
        positions.keep(List.of(position(customer, INITIATION, 3, NOON.minusSeconds(1))));

        assertThat(census.counts(EVERYBODY, TODAY)).extracting("customers").containsExactly(0L, 1L, 0L, 0L);
    }

    @Test
    void handsOverWhoWasReadByAnEarlierBook() {
        var customer = customer("MID", "NEUTRAL", "CUSTOMER");
        stands(customer, INITIATION, 3);
        var found = new ArrayList<CustomerId>();

        positions.forEachOfEarlierBook(1, found::addAll);
        assertThat(found).isEmpty();

        positions.forEachOfEarlierBook(2, found::addAll);
        assertThat(found).containsExactly(customer);
    }

    @Test
    void whoObjectsToProfilingStandsNowhere() {
        var customer = customer("MID", "NEUTRAL", "CUSTOMER");
        stands(customer, INITIATION, 3);
        database.sql("insert into contact_preference (customer_id, revision) values (?, 0)")
                .param(customer.value())
                .update();
        database.sql(
                        "insert into contact_setting (customer_id, setting, value, since) values (?, 'profiling', 'false', now())")
                .param(customer.value())
                .update();

        assertThat(kept()).isZero();
        stands(customer, INITIATION, 3);
        assertThat(kept()).isZero();
    }

    private long kept() {
        return database.sql("select count(*) from stage_position")
                .query(Long.class)
                .single();
    }

    private void stands(CustomerId customer, InteractionStage stage, int daysAgo) {
        positions.keep(List.of(position(customer, stage, daysAgo, NOON)));
    }

    private static StagePosition position(CustomerId customer, InteractionStage stage, int daysAgo, Instant at) {
        var statements = SomeBook.withSigns().statements().stream()
                .map(statement -> new StatementReading(statement, null, null))
                .toList();
        return new StagePosition(customer, new StageReading(stage, TODAY.minusDays(daysAgo), false, statements), 1, at);
    }

    private static Finding finding(CustomerId customer, Verdict verdict) {
        return new Finding(
                customer, SomeBook.gate(INITIATION), verdict, "Said so", "/staff/calls", NOON, "kim@harbour.example");
    }

    private CustomerId customer(String tier, String segment, String stage) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, value_tier) values (?, 'test', ?, 'Anna', ?)")
                .params(id, id.toString(), tier)
                .update();
        database.sql("""
                        insert into customer_standing
                            (customer_id, segment, segment_rule, segment_version, segment_evidence, segment_before, stage,
                             stage_rule, stage_version, health_coverage, health_band, health_trend, health_model, computed_at)
                        values (?, ?, 'X', 1, '{}', 'NEUTRAL', ?, 'X', 1, 0, 'NOT_ENOUGH_DATA', '{}', 'm', now())
                        """).params(id, segment, stage).update();
        return new CustomerId(id);
    }
}
