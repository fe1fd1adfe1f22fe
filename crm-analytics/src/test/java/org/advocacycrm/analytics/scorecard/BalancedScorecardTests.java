package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.account.InMemoryStaffAccounts;
import org.advocacycrm.action.InMemoryActionPlans;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.ContactResponseTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.CustomerSpendTally;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.InvitationTally;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.OptInTally;
import org.advocacycrm.scorecard.PreferenceMatchTally;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.WinBackTally;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.InMemoryNoDataReasons;
import org.advocacycrm.target.InMemoryBenchmarks;
import org.advocacycrm.target.InMemoryTargets;
import org.junit.jupiter.api.Test;

class BalancedScorecardTests {

    private static final Period MAY = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    private static final Clock JUNE =
            Clock.fixed(LocalDate.of(2026, 6, 10).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Measurements measurements = new Measurements(
            new TallySources(
                    BalancedScorecardTests::answers,
                    new NoCases(),
                    new NoCustomers(),
                    query -> List.of(),
                    query -> List.of(),
                    new NoRelationships(),
                    query -> List.of()),
            new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR")),
            JUNE,
            Duration.ofDays(7));
    private final InMemoryTargets targets = new InMemoryTargets();
    private final InMemoryActionPlans plans = new InMemoryActionPlans();
    private final GoalSources goals = new GoalSources(
            targets, plans, new InMemoryBenchmarks(), new InMemoryNoDataReasons(), new InMemoryStaffAccounts());
    private final BalancedScorecards scorecards = new BalancedScorecards(measurements, goals, JUNE);

    @Test
    void showsThePeriodAtTheEndOfThirteen() {
        var nps = line(scorecards.of(MAY, Comparison.PREVIOUS, MetricFilter.EVERYTHING), Metric.NPS);

        assertThat(nps.history()).hasSize(13);
        assertThat(nps.history().getLast().reading()).isEqualTo(nps.reading());
        assertThat(nps.history().getFirst().period().from()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(nps.compared()).isEqualTo(nps.history().get(11).reading());
    }

    @Test
    void comparesWithTheSamePeriodOfLastYear() {
        var scorecard = scorecards.of(MAY, Comparison.SAME_LAST_YEAR, MetricFilter.EVERYTHING);
        var nps = line(scorecard, Metric.NPS);

        assertThat(scorecard.comparedWith().from()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(nps.compared()).isEqualTo(nps.history().getFirst().reading());
    }

    @Test
    void namesTheBiggestSignificantChange() {
        var scorecard = scorecards.of(MAY, Comparison.PREVIOUS, MetricFilter.EVERYTHING);

        assertThat(scorecard.biggestChanges().stream().map(ScorecardLine::metric))
                .containsExactly(Metric.NPS);
        assertThat(line(scorecard, Metric.NPS).changedForTheBetter()).isTrue();
    }

    @Test
    void hasEveryPerspectiveAndSaysNothingWhereThereAreNoData() {
        var scorecard = scorecards.of(MAY, Comparison.PREVIOUS, MetricFilter.EVERYTHING);

        for (var perspective : Perspective.values()) {
            assertThat(scorecard.of(perspective)).isNotEmpty();
        }
        assertThat(line(scorecard, Metric.TURNOVER).reading().value()).isNull();
        assertThat(line(scorecard, Metric.TURNOVER).change()).isNull();
    }

    @Test
    void doesNotPassTheUnfilteredFigureForTheFilteredOne() {
        var emails = MetricFilter.of(Dimension.CHANNEL, "EMAIL");
        var churn = line(scorecards.of(MAY, Comparison.PREVIOUS, emails), Metric.CHURN);

        assertThat(churn.notCutBy()).containsExactly(Dimension.CHANNEL);
        assertThat(churn.reading().value()).isNull();
    }

    @Test
    void asksForTheTalliesOfAMetricOnceWhateverTheNumberOfPeriods() {
        var queries = new ArrayList<TallyQuery>();
        var counting = new Measurements(
                new TallySources(
                        (kind, query) -> {
                            queries.add(query);
                            return List.of();
                        },
                        new NoCases(),
                        new NoCustomers(),
                        query -> List.of(),
                        query -> List.of(),
                        new NoRelationships(),
                        query -> List.of()),
                new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR")),
                JUNE,
                Duration.ofDays(7));

        new BalancedScorecards(counting, goals, JUNE)
                .line(Metric.NPS, MAY, Comparison.PREVIOUS, MetricFilter.EVERYTHING);

        assertThat(queries).hasSize(1);
    }

    private static ScorecardLine line(BalancedScorecard scorecard, Metric metric) {
        return scorecard.lines().stream()
                .filter(line -> line.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    /** Half of a hundred recommended every month; in May all but ten did. */
    private static List<TallyRow<AnswerTally>> answers(FeedbackKind kind, TallyQuery query) {
        var rows = new ArrayList<TallyRow<AnswerTally>>();
        for (var position = 0;
                kind == FeedbackKind.NPS && position < query.periods().size();
                position++) {
            var promoters = query.periods().get(position).equals(MAY) ? 90L : 50L;
            var scores = new ScoreCounts(new TreeMap<>(Map.of(10, promoters, 2, 100 - promoters)));
            rows.add(new TallyRow<>(position, GroupKey.WHOLE, new AnswerTally(new TreeMap<>(Map.of(10, scores)), 0)));
        }
        return rows;
    }

    private static final class NoCases implements CaseTallies {

        @Override
        public List<TallyRow<FcrTally>> firstContactResolution(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<ResolutionTally>> timeToResolution(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<ComplaintTally>> complaints(TallyQuery query) {
            return List.of();
        }
    }

    private static final class NoRelationships implements RelationshipTallies {

        @Override
        public List<TallyRow<WinBackTally>> winBack(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<OptInTally>> optIn(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<PreferenceMatchTally>> preferenceMatch(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<ContactResponseTally>> contactResponse(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<InvitationTally>> invitations(TallyQuery query) {
            return List.of();
        }
    }

    private static final class NoCustomers implements CustomerTallies {

        @Override
        public List<TallyRow<CustomerBaseCounts>> base(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<SampleSums>> longevity(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<RenewalTally>> renewal(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<SpendGrowthTally>> spendGrowth(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<CustomerSpendTally>> spend(TallyQuery query) {
            return List.of();
        }

        @Override
        public List<TallyRow<ReferralTally>> referrals(TallyQuery query) {
            return List.of();
        }
    }
}
