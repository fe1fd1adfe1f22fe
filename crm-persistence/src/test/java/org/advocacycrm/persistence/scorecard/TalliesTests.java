package org.advocacycrm.persistence.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceRow;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What SQL tallies over random companies, against a recount of the same companies record by record. */
@ParameterizedClass(name = "seed {0} in {1}")
@CsvSource({"2, Europe/Paris", "3, America/New_York"})
class TalliesTests {

    private static final Duration REPEAT_WINDOW = Duration.ofDays(7);

    private static final Map<Long, Stored> STORED = new HashMap<>();

    private final Company company;
    private final World world;
    private final Random random;
    private final Instant asOf;
    private final TallyStatements statements;

    TalliesTests(long seed, ZoneId zone) {
        company = new Company("Test", zone, Currency.getInstance("EUR"));
        random = new Random(seed);
        asOf = World.START.plusDays(250).atTime(13, 30).atZone(zone).toInstant();
        var stored = STORED.computeIfAbsent(seed, key -> Stored.of(new World(key, zone), zone));
        world = stored.world;
        statements = stored.statements;
    }

    /** A company in a database of its own, for all tests on it. */
    private record Stored(World world, TallyStatements statements) {

        static Stored of(World world, ZoneId zone) {
            var database = TestDatabases.freshCopy();
            var client = JdbcClient.create(
                    new SingleConnectionDataSource(database.url(), database.username(), database.password(), true));
            var company = new Company("Test", zone, Currency.getInstance("EUR"));
            new JdbcKeptTallies(client).keepWith(company, REPEAT_WINDOW);
            world.storeIn(client);
            return new Stored(world, new TallyStatements(client));
        }
    }

    private List<Period> periods = List.of();

    @BeforeEach
    void periodsAcrossTheChangesOfTheClockAndIntoTheFuture() {
        periods = random.ints(8, -5, 290)
                .mapToObj(World.START::plusDays)
                .map(from -> new Period(from, from.plusDays(1 + random.nextInt(90))))
                .toList();
    }

    @Test
    void answersBelongToTheirLocalDate() {
        var tallies = new JdbcFeedbackTallies(statements);

        for (var kind : FeedbackKind.values()) {
            agree(query -> tallies.of(kind, query), recount -> recount.answers(kind, each -> true), AnswerTally.NONE);
        }
    }

    @Test
    void answersAreGroupedByChannelWithThoseThatHaveNone() {
        var query = query(MetricFilter.EVERYTHING, Dimension.CHANNEL);
        var groups = new JdbcFeedbackTallies(statements).of(FeedbackKind.NPS, query);

        assertThat(groups).isNotEmpty();
        for (var group : groups) {
            var recount = new Recount(world, query, periods.get(group.period()), customer -> true);
            var channel = group.key().values().get(Dimension.CHANNEL);
            assertThat(group.tally())
                    .isEqualTo(recount.answers(
                            FeedbackKind.NPS,
                            each -> Objects.requireNonNullElse(each.channel(), "")
                                    .equals(channel)));
        }
    }

    @Test
    void casesAreCountedWhenTheyWereResolved() {
        var tallies = new JdbcCaseTallies(statements);

        agree(tallies::firstContactResolution, Recount::firstContactResolution, FcrTally.NONE);
        agree(tallies::timeToResolution, Recount::timeToResolution, ResolutionTally.NONE);
        agree(tallies::complaints, Recount::complaints, ComplaintTally.NONE);
    }

    @Test
    void customersContractsAndSpendAreCountedExactly() {
        var tallies = new JdbcCustomerTallies(statements);

        agree(tallies::base, Recount::base, CustomerBaseCounts.NONE);
        agree(tallies::longevity, Recount::longevity, SampleSums.NONE);
        agree(tallies::renewal, Recount::renewal, RenewalTally.NONE);
        agree(tallies::spendGrowth, Recount::spendGrowth, SpendGrowthTally.NONE);
        agree(tallies::spend, Recount::spend, CustomerSpendTally.NONE);
        agree(tallies::referrals, Recount::referrals, ReferralTally.NONE);
    }

    @Test
    void employeesAreCountedPerTeam() {
        var query = query(MetricFilter.EVERYTHING, Dimension.TEAM);
        var groups = new JdbcEmployeeTallies(statements).turnover(query);

        assertThat(groups).isNotEmpty();
        for (var group : groups) {
            var team = group.key().values().get(Dimension.TEAM);
            var recount = new Recount(world, query, periods.get(group.period()), customer -> true);
            assertThat(group.tally())
                    .isEqualTo(recount.turnover(
                            each -> Objects.requireNonNullElse(each.team(), "").equals(team)));
        }
    }

    @Test
    void everySetIsListedPageByPageWithEachRowOnce() {
        var evidence = new JdbcEvidence(statements);
        for (var set : EvidenceSet.values()) {
            var query = query(List.of(periods.get(random.nextInt(periods.size()))), MetricFilter.EVERYTHING);
            var ids = new HashSet<Object>();
            var rows = 0L;
            @Nullable String after = null;
            do {
                var page = evidence.page(set, query, after, 7);
                page.rows().stream().map(EvidenceRow::id).forEach(ids::add);
                rows += page.rows().size();
                assertThat(page.total()).as("total of %s", set).isGreaterThanOrEqualTo(rows);
                after = page.next();
                if (after == null) {
                    assertThat(rows).as("rows of %s", set).isEqualTo(page.total());
                }
            } while (after != null);
            assertThat(ids).as("distinct rows of %s", set).hasSize((int) rows);
        }
    }

    @Test
    void theRowsBehindACountAreAsManyAsTheCount() {
        var evidence = new JdbcEvidence(statements);
        for (var filter : filters()) {
            for (var period : periods) {
                var query = query(List.of(period), filter);
                var recount = new Recount(world, query, period, customer -> counts(filter, customer));
                for (var expected : counts(recount).entrySet()) {
                    assertThat(evidence.page(expected.getKey(), query, null, 1).total())
                            .as("%s in %s filtered by %s", expected.getKey(), period, filter.values())
                            .isEqualTo(expected.getValue());
                }
            }
        }
    }

    private static Map<EvidenceSet, Long> counts(Recount recount) {
        var counts = new EnumMap<EvidenceSet, Long>(EvidenceSet.class);
        var nps = recount.answers(FeedbackKind.NPS, each -> true);
        counts.put(EvidenceSet.NPS_ANSWERS, nps.n());
        counts.put(EvidenceSet.NPS_PROMOTERS, nps.onScale(10).between(9, 10));
        counts.put(EvidenceSet.NPS_SKIPPED, nps.skipped());
        var fcr = recount.firstContactResolution();
        counts.put(EvidenceSet.FCR_RESOLVED, fcr.resolved());
        counts.put(EvidenceSet.FCR_GROSS, fcr.gross());
        counts.put(EvidenceSet.FCR_NET, fcr.net());
        counts.put(EvidenceSet.FCR_MATURING, fcr.maturing());
        counts.put(EvidenceSet.FCR_CONFIRMED, fcr.confirmed());
        counts.put(EvidenceSet.CASES_OPEN, fcr.open());
        counts.put(EvidenceSet.CASES_RESOLVED, fcr.resolved() + fcr.neverAnswered());
        counts.put(EvidenceSet.FCR_MERGED, fcr.merged());
        counts.put(EvidenceSet.FCR_SPAM, fcr.spam());
        counts.put(EvidenceSet.CASES_NET, recount.timeToResolution().net().n());
        counts.put(EvidenceSet.COMPLAINTS_DUE, recount.complaints().due());
        counts.put(EvidenceSet.COMPLAINTS_TOLD, recount.complaints().told());
        counts.put(EvidenceSet.COMPLAINTS_TELLING_KNOWN, recount.complaints().tellingKnown());
        var base = recount.base();
        counts.put(EvidenceSet.CUSTOMERS_ACTIVE_AT_START, base.activeAtStart());
        counts.put(EvidenceSet.CUSTOMERS_LOST, base.lost());
        counts.put(EvidenceSet.CUSTOMERS_RETAINED, base.retained());
        counts.put(EvidenceSet.CUSTOMERS_ACQUIRED, base.acquired());
        counts.put(EvidenceSet.CUSTOMERS_ACTIVE_AT_END, recount.longevity().n());
        counts.put(
                EvidenceSet.CUSTOMERS_ACTIVE_IN_PERIOD, recount.spend().spend().n());
        counts.put(EvidenceSet.CONTRACTS_DECIDED, recount.renewal().decided());
        counts.put(EvidenceSet.SPENDERS_IN_BOTH, recount.spendGrowth().same().n());
        counts.put(EvidenceSet.REFERRALS_MADE, recount.referrals().made());
        return counts;
    }

    private <T extends Tally<T>> void agree(
            Function<TallyQuery, List<TallyRow<T>>> tallies, Function<Recount, T> recount, T none) {
        for (var filter : filters()) {
            var query = query(filter);
            var rows = tallies.apply(query);
            for (var position = 0; position < periods.size(); position++) {
                var period = periods.get(position);
                assertThat(sum(rows, position, none))
                        .as("%s filtered by %s as of %s", period, filter.values(), asOf)
                        .isEqualTo(
                                recount.apply(new Recount(world, query, period, customer -> counts(filter, customer))));
            }
        }
    }

    private static <T extends Tally<T>> T sum(List<TallyRow<T>> rows, int position, T none) {
        return rows.stream()
                .filter(row -> row.period() == position)
                .peek(row -> assertThat(row.key()).isEqualTo(GroupKey.WHOLE))
                .map(TallyRow::tally)
                .reduce(none, Tally::plus);
    }

    private static List<MetricFilter> filters() {
        return List.of(
                MetricFilter.EVERYTHING,
                MetricFilter.of(Dimension.COUNTRY, "DE"),
                MetricFilter.of(Dimension.COUNTRY, "FR").and(Dimension.VALUE_TIER, MetricFilter.NOT_GIVEN));
    }

    private static boolean counts(MetricFilter filter, World.@Nullable Customer customer) {
        Predicate<Dimension> matches = dimension -> {
            var value = customer == null
                    ? null
                    : dimension.equals(Dimension.COUNTRY) ? customer.country() : customer.tier();
            return Objects.requireNonNull(filter.values().get(dimension))
                    .contains(Objects.requireNonNullElse(value, MetricFilter.NOT_GIVEN));
        };
        return filter.dimensions().stream().allMatch(matches);
    }

    private TallyQuery query(MetricFilter filter, Dimension... groupBy) {
        return new TallyQuery(periods, filter, List.of(groupBy), company, asOf, REPEAT_WINDOW);
    }

    private TallyQuery query(List<Period> asked, MetricFilter filter) {
        return new TallyQuery(asked, filter, List.of(), company, asOf, REPEAT_WINDOW);
    }
}
