package org.advocacycrm.analytics.standing;

import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.TODAY;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.advocacycrm.standing.StandingSpell;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingCourseTests {

    private static final Company COMPANY =
            new Company("Test", ZoneId.of("America/New_York"), Currency.getInstance("EUR"));
    private static final StandingCalculator WITHOUT_HEALTH = calculator(List.of());
    private static final StandingCalculator EVERYTHING = calculator(Arrays.asList(HealthMeasure.values()));

    @Test
    void tellsTheStagesOfACustomerWhoCameStayedWasLostAndCameBack() {
        var history = someHistory().bought(900, 880, 200).build();

        assertThat(course(WITHOUT_HEALTH, history))
                .extracting(StandingSpell::from, StandingSpell::to, StandingSpell::stageRule)
                .containsExactly(
                        spell(900, 880, LifecycleRule.FIRST_YEAR),
                        spell(880, 699, LifecycleRule.BOUGHT_AGAIN),
                        spell(699, 515, LifecycleRule.PURCHASE_OVERDUE),
                        spell(515, 200, LifecycleRule.RELATIONSHIP_ENDED),
                        tuple(TODAY.minusDays(200), null, LifecycleRule.WON_BACK));
    }

    @Test
    void endsASegmentWhenItsEvidenceLeavesTheWindow() {
        var history = someHistory().acquired(800).recommended(10, 500).build();

        assertThat(course(WITHOUT_HEALTH, history))
                .extracting(StandingSpell::from, StandingSpell::segmentRule)
                .contains(
                        tuple(TODAY.minusDays(500), SegmentRule.WOULD_SURELY_RECOMMEND),
                        tuple(TODAY.minusDays(135), SegmentRule.NOTHING_ELSE_MATCHED));
    }

    @Test
    void saysNothingOfSomebodyOfWhomNothingIsKnown() {
        assertThat(course(EVERYTHING, someHistory().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isOnEveryDayWhatTheRulesSayOfThatDay(long seed) {
        var random = new SplittableRandom(seed);
        for (var customer = 0; customer < 20; customer++) {
            var history = anyHistory(random);
            var course = course(WITHOUT_HEALTH, history);
            var reader = WITHOUT_HEALTH.reader(history);
            var first = course.getFirst().from();
            for (var day = first; day.isBefore(TODAY); day = day.plusDays(1)) {
                var end =
                        day.plusDays(1).atStartOfDay(COMPANY.zone()).toInstant().minusNanos(1);
                var stage = reader.stage(end, null, Rules.PUBLISHED);
                var segment = reader.segment(end, stage, Rules.PUBLISHED).rule();
                assertThat(on(day, course).isLike(stage, segment))
                        .as("%s, seed %d: %s %s", day, seed, stage, segment)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void endsWithTheStandingOfNowAndHasNoGap(long seed) {
        var random = new SplittableRandom(seed);
        for (var customer = 0; customer < 100; customer++) {
            var standing = EVERYTHING.standing(anyHistory(random), NOON);
            var course = standing.course();

            assertThat(course.getLast().to()).isNull();
            assertThat(course.getLast()
                            .isLike(standing.stage(), standing.segment().rule()))
                    .isTrue();
            for (var spell = 1; spell < course.size(); spell++) {
                assertThat(course.get(spell - 1).to())
                        .isEqualTo(course.get(spell).from());
                assertThat(course.get(spell - 1)
                                .isLike(
                                        course.get(spell).stageRule(),
                                        course.get(spell).segmentRule()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void tellsEveryDayByTheRulesOfThen(long seed) {
        var random = new SplittableRandom(seed);
        var adopted = NOON.minus(Duration.ofDays(200));
        var changed = new Rules(
                new LifecycleSettings(200, 3, 100, 300, 90, 3, 80, 50),
                new SegmentTable(SegmentTable.PUBLISHED.rules().stream()
                        .map(rule -> rule.equals(SegmentRule.WOULD_SURELY_RECOMMEND)
                                ? new SegmentRule(
                                        "V2_6", rule.segment(), rule.when().likelihood(Range.atLeast(8)))
                                : rule)
                        .toList()));
        var book = new RuleBook(List.of(RuleSet.FIRST, new RuleSet(2, changed, "why", "mara", adopted)));
        var calculator = new StandingCalculator(WITHOUT_HEALTH.model(), COMPANY, book);
        for (var customer = 0; customer < 20; customer++) {
            var history = anyHistory(random);
            var course = course(calculator, history);
            var reader = calculator.reader(history);
            for (var day = course.getFirst().from(); day.isBefore(TODAY); day = day.plusDays(1)) {
                var end =
                        day.plusDays(1).atStartOfDay(COMPANY.zone()).toInstant().minusNanos(1);
                var rules = end.isBefore(adopted) ? Rules.PUBLISHED : changed;
                var stage = reader.stage(end, null, rules);
                assertThat(on(day, course)
                                .isLike(stage, reader.segment(end, stage, rules).rule()))
                        .as("%s, seed %d", day, seed)
                        .isTrue();
            }
            assertThat(course)
                    .allSatisfy(spell -> assertThat(spell.rulesVersion())
                            .isEqualTo(spell.from().isBefore(TODAY.minusDays(200)) ? 1 : 2));
            var before = course(WITHOUT_HEALTH, history).stream()
                    .filter(spell -> spell.from().isBefore(TODAY.minusDays(200)))
                    .map(StandingSpell::from);
            assertThat(course.stream().map(StandingSpell::from).filter(from -> from.isBefore(TODAY.minusDays(200))))
                    .containsExactlyElementsOf(before.toList());
        }
    }

    @Test
    void followsStaffForAsLongAsTheirWordHolds() {
        var history = someHistory()
                .acquired(900)
                .overridden(LifecycleStage.AT_RISK, 100, 50, null)
                .overridden(LifecycleStage.DEFECTED, 40, 10, 30)
                .build();

        assertThat(course(WITHOUT_HEALTH, history))
                .extracting(StandingSpell::from, StandingSpell::stageRule)
                .containsSubsequence(
                        tuple(TODAY.minusDays(100), LifecycleRule.STAFF_SAID_AT_RISK),
                        tuple(TODAY.minusDays(50), LifecycleRule.ACTIVE_FOR_A_YEAR),
                        tuple(TODAY.minusDays(40), LifecycleRule.STAFF_SAID_DEFECTED),
                        tuple(TODAY.minusDays(30), LifecycleRule.ACTIVE_FOR_A_YEAR));
    }

    @Test
    void noticesAScoreThatSinksByItselfOnAMonday() {
        var sinking = someHistory()
                .acquired(1500)
                .recommended(9, 720)
                .answered(FeedbackKind.CSAT, 1, 5, ScorecardArea.SERVICE, 600)
                .build();
        var model = calculator(List.of(HealthMeasure.RECOMMENDATION, HealthMeasure.SERVICE_EXPERIENCE));

        assertThat(course(model, sinking))
                .filteredOn(spell -> spell.stageRule() == LifecycleRule.HEALTH_LOW)
                .extracting(spell -> spell.from().getDayOfWeek())
                .first()
                .isEqualTo(DayOfWeek.MONDAY);
    }

    private static CustomerHistory anyHistory(SplittableRandom random) {
        var history = someHistory();
        if (random.nextBoolean()) {
            history.acquired(random.nextInt(900));
        }
        for (var record = random.nextInt(1, 12); record > 0; record--) {
            var days = random.nextInt(900);
            switch (random.nextInt(8)) {
                case 0 -> history.recommended(random.nextInt(11), days);
                case 1 -> history.answered(FeedbackKind.CSAT, random.nextInt(1, 6), 5, ScorecardArea.SERVICE, days);
                case 2 -> history.bought(days);
                case 3 -> history.bought(days, random.nextInt(days + 1), random.nextInt(days + 1));
                case 4 -> history.mentioned(random.nextDouble(-1, 1), days);
                case 5 -> history.referred(days);
                case 6 ->
                    history.contract(
                            days,
                            days - random.nextInt(days + 1),
                            List.of(Outcome.values()).get(random.nextInt(3)));
                default -> history.majorComplaint(days, random.nextBoolean() ? random.nextInt(days + 1) : null);
            }
        }
        return history.build();
    }

    private static StandingSpell on(LocalDate day, List<StandingSpell> course) {
        return course.reversed().stream()
                .filter(spell -> !spell.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private static Tuple spell(int fromDaysAgo, int toDaysAgo, LifecycleRule rule) {
        return tuple(TODAY.minusDays(fromDaysAgo), TODAY.minusDays(toDaysAgo), rule);
    }

    private static List<StandingSpell> course(StandingCalculator calculator, CustomerHistory history) {
        return calculator.standing(history, NOON).course();
    }

    private static StandingCalculator calculator(List<HealthMeasure> measures) {
        return new StandingCalculator(
                new HealthModel(HealthDefinitions.FIRST, Set.copyOf(measures)), COMPANY, RuleBook.PUBLISHED);
    }
}
