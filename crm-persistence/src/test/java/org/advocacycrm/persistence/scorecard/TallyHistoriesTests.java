package org.advocacycrm.persistence.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.persistence.database.TestDatabase;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Kept tallies against a recount of the same rows, after whatever has happened to them. */
class TallyHistoriesTests {

    private static final Company PARIS = new Company("Test", ZoneId.of("Europe/Paris"), Currency.getInstance("EUR"));

    private TestDatabase fresh;
    private SingleConnectionDataSource connection;
    private JdbcClient database;
    private JdbcKeptTallies kept;
    private TallyStatements statements;

    @BeforeEach
    void emptyDatabase() {
        fresh = TestDatabases.freshCopy();
        connection = new SingleConnectionDataSource(fresh.url(), fresh.username(), fresh.password(), true);
        database = JdbcClient.create(connection);
        kept = new JdbcKeptTallies(database);
        kept.keepWith(PARIS, Duration.ofDays(7));
        statements = new TallyStatements(database);
    }

    /** 1,000 regions each: 10,000 histories together. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void followWhateverHappens(long seed) {
        var random = new Random(seed);
        var histories = new Histories(database, 1_000);
        histories.begin(seed);
        histories.everything();
        kept.compact();

        histories.goOn(random, 12);
        if (random.nextBoolean()) {
            kept.compact();
            histories.goOn(random, 3);
        }

        agree(random, PARIS, Duration.ofDays(7));
    }

    @Test
    void areMadeAnewForAnotherZoneAndRepeatWindow() {
        var histories = new Histories(database, 200);
        histories.begin(5);
        histories.everything();
        var newYork = new Company("Test", ZoneId.of("America/New_York"), Currency.getInstance("USD"));

        assertThat(kept.keepWith(newYork, Duration.ofDays(3))).isTrue();
        assertThat(kept.keepWith(newYork, Duration.ofDays(3))).isFalse();

        statements = new TallyStatements(database);
        agree(new Random(5), newYork, Duration.ofDays(3));
        histories.goOn(new Random(5), 8);
        agree(new Random(6), newYork, Duration.ofDays(3));
    }

    @Test
    void forgetWhatWasRolledBack() {
        var histories = new Histories(database, 200);
        histories.begin(7);
        histories.everything();
        kept.compact();

        var transactions = new TransactionTemplate(new DataSourceTransactionManager(connection));
        transactions.executeWithoutResult(status -> {
            histories.goOn(new Random(7), 10);
            kept.compact();
            status.setRollbackOnly();
        });

        agree(new Random(7), PARIS, Duration.ofDays(7));
    }

    /** Neither sees the rows of the other, nor the dimensions that the other gives, until it is too late to count by them. */
    @Test
    void followTwoWhoWriteAtTheSameTime() throws SQLException {
        var histories = new Histories(database, 200);
        histories.begin(8);
        histories.everything();
        kept.compact();

        try (var one = fresh.connect();
                var other = fresh.connect()) {
            var events = begun(one);
            var moves = begun(other);
            moves.only("update customer");
            events.only("insert into feedback");
            events.only("insert into transaction");
            kept.compact();
            events.only("insert into service_case");
            moves.only("update employee");
            moves.only("insert into customer_standing");
            moves.only("insert into standing_spell");
            one.commit();
            kept.compact();
            other.commit();
        }

        agree(new Random(8), PARIS, Duration.ofDays(7));
        kept.compact();
        agree(new Random(9), PARIS, Duration.ofDays(7));
    }

    private static Histories begun(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Histories(JdbcClient.create(new SingleConnectionDataSource(connection, true)), 200);
    }

    @Test
    void areNoneWhereThereIsNothing() {
        agree(new Random(9), PARIS, Duration.ofDays(7));
    }

    private void agree(Random random, Company company, Duration repeatWindow) {
        var asOf = Instant.parse("2026-01-10T11:00:00Z").plus(Duration.ofHours(random.nextInt(24 * 200)));
        var periods = periods(random);
        var jdbcFeedback = new JdbcFeedbackTallies(statements);
        var feedback = new FeedbackRecount(statements);
        for (var cut : cuts(random)) {
            var query = new TallyQuery(periods, cut.filter, cut.groupBy, company, asOf, repeatWindow);
            for (var kind : FeedbackKind.values()) {
                same(kind.name(), query, asked -> jdbcFeedback.of(kind, asked), asked -> feedback.of(kind, asked));
            }
            if (cut.feedbackOnly) {
                continue;
            }
            var cases = new JdbcCaseTallies(statements);
            var caseRows = new CaseRecount(statements);
            same("FCR", query, cases::firstContactResolution, caseRows::firstContactResolution);
            same("CATTR", query, cases::timeToResolution, caseRows::timeToResolution);
            same("complaints", query, cases::complaints, caseRows::complaints);
            if (cut.caseOnly) {
                continue;
            }
            var customers = new JdbcCustomerTallies(statements);
            var customerRows = new CustomerRecount(statements);
            same("base", query, customers::base, customerRows::base);
            same("longevity", query, customers::longevity, customerRows::longevity);
            same("renewal", query, customers::renewal, customerRows::renewal);
            same("referrals", query, customers::referrals, customerRows::referrals);
            same("growth", query, customers::spendGrowth, customerRows::spendGrowth);
            same("spend", query, customers::spend, customerRows::spend);
            same(
                    "standing",
                    query,
                    new JdbcSegmentTallies(statements)::standing,
                    new SegmentRecount(statements)::standing);
        }
        for (var team : List.of(MetricFilter.EVERYTHING, MetricFilter.of(Dimension.TEAM, "north"))) {
            var query = new TallyQuery(periods, team, List.of(Dimension.TEAM), company, asOf, repeatWindow);
            same(
                    "turnover",
                    query,
                    new JdbcEmployeeTallies(statements)::turnover,
                    new EmployeeRecount(statements)::turnover);
        }
    }

    private record Cut(MetricFilter filter, List<Dimension> groupBy, boolean feedbackOnly, boolean caseOnly) {}

    /** The whole, each history by itself, where customers stood, and in turn one of what else figures are asked for. */
    private static List<Cut> cuts(Random random) {
        var others = List.of(
                new Cut(MetricFilter.of(Dimension.COUNTRY, "DE"), List.of(), false, false),
                new Cut(MetricFilter.EVERYTHING, List.of(Dimension.SEGMENT), false, false),
                new Cut(MetricFilter.of(Dimension.VALUE_TIER, MetricFilter.NOT_GIVEN), List.of(), false, false),
                new Cut(MetricFilter.of(Dimension.TEAM, "north"), List.of(), false, true),
                new Cut(MetricFilter.EVERYTHING, List.of(Dimension.CHANNEL), false, true),
                new Cut(MetricFilter.of(Dimension.STAGE, "AT_RISK"), List.of(Dimension.CHANNEL), false, true),
                new Cut(MetricFilter.EVERYTHING, List.of(Dimension.TOUCHPOINT), true, false));
        return List.of(
                new Cut(MetricFilter.EVERYTHING, List.of(), false, false),
                new Cut(MetricFilter.EVERYTHING, List.of(Dimension.REGION), false, false),
                new Cut(MetricFilter.EVERYTHING, List.of(Dimension.SEGMENT), false, true),
                others.get(random.nextInt(others.size())));
    }

    private static List<Period> periods(Random random) {
        var periods = new ArrayList<Period>();
        for (var each = 0; each < 2; each++) {
            var from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
            periods.add(new Period(from, from.plusDays(1 + random.nextInt(200))));
        }
        var month = LocalDate.of(2025, 1 + random.nextInt(12), 1);
        periods.add(new Period(month, month.plusMonths(1)));
        var quarter = LocalDate.of(2025, 1 + 3 * random.nextInt(4), 1);
        periods.add(new Period(quarter, quarter.plusMonths(3)));
        periods.add(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        periods.add(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        return periods;
    }

    private static <T extends Tally<T>> void same(
            String name,
            TallyQuery query,
            Function<TallyQuery, List<TallyRow<T>>> kept,
            Function<TallyQuery, List<TallyRow<T>>> counted) {
        assertThat(byGroup(query, kept.apply(query)))
                .as("%s filtered by %s, grouped by %s", name, query.filter().values(), query.groupBy())
                .isEqualTo(byGroup(query, counted.apply(query)));
    }

    private static <T extends Tally<T>> Map<String, T> byGroup(TallyQuery query, List<TallyRow<T>> rows) {
        var groups = new TreeMap<String, T>();
        rows.forEach(row -> assertThat(groups.put(
                        query.periods().get(row.period()) + " " + row.period() + " " + row.key(), row.tally()))
                .isNull());
        return groups;
    }
}
