package org.advocacycrm.analytics.health;

import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.health.BandEdges;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.MeasureRule;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.HealthBand;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthChangeTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Company COMPANY = new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR"));

    @Test
    void sumsToTheChangeOnAnyHistoryAndAcrossAnyChangeOfDefinition() {
        var random = new SplittableRandom(20_261_122);
        var told = 0;
        var acrossVersions = 0;
        for (var round = 0; round < 4_000; round++) {
            var health = anyModel(random).of(anyHistory(random), COMPANY);
            var from = NOON.minus(Duration.ofDays(random.nextInt(1, 900)));
            var change = HealthChange.between(health, from, NOON).orElse(null);
            if (change != null) {
                told++;
                acrossVersions +=
                        change.before().version().equals(change.after().version()) ? 0 : 1;
                assertExact(change);
            }
        }
        assertThat(told).isGreaterThan(2_000);
        assertThat(acrossVersions).isGreaterThan(500);
    }

    @Test
    void namesWhatTheOtherDefinitionDidApartFromWhatHappened() {
        var history = someHistory()
                .recommended(10, 100)
                .answered(FeedbackKind.CSAT, 1, 5, ScorecardArea.SERVICE, 100)
                .answered(FeedbackKind.CSAT, 5, 5, ScorecardArea.SERVICE, 5)
                .build();
        var heavier = HealthDefinitions.FIRST.adopting(
                weighing(HealthMeasure.SERVICE_EXPERIENCE, 12), "Service matters", "mara", daysAgo(30));
        var health = new HealthModel(heavier, Set.of(HealthMeasure.RECOMMENDATION, HealthMeasure.SERVICE_EXPERIENCE))
                .of(history, COMPANY);

        var change = HealthChange.between(health, daysAgo(60), NOON).orElseThrow();

        // 12 × 100 and 6 × 0 make 66.7; with 12 and 12 that is 50; with 12 × 100 and 12 × 33.3 it becomes 66.7.
        assertThat(change.before().supportedValue()).isCloseTo(200.0 / 3, EXACT);
        assertThat(change.definitionShare()).isCloseTo(50 - 200.0 / 3, EXACT);
        assertThat(change.after().supportedValue()).isCloseTo(200.0 / 3, EXACT);
        assertThat(change.total()).isCloseTo(0, EXACT);
    }

    @Test
    void saysNothingWithoutAScoreAtBothEnds() {
        var health = new HealthModel(HealthDefinitions.FIRST, Set.of(HealthMeasure.RECOMMENDATION))
                .of(someHistory().recommended(9, 10).build(), COMPANY);

        assertThat(HealthChange.between(health, daysAgo(20), NOON)).isEmpty();
        assertThat(HealthChange.between(health, daysAgo(5), NOON)).isPresent();
    }

    @Test
    void countsWhatStaffSetWhileItHoldsAndKeepsTheComputedScore() {
        var history = someHistory().recommended(10, 50).healthSet(20, 10, -20).build();
        var health =
                new HealthModel(HealthDefinitions.FIRST, Set.of(HealthMeasure.RECOMMENDATION)).of(history, COMPANY);

        var inShort = health.inShort(NOON);

        assertThat(inShort.effective()).isEqualTo(20);
        assertThat(inShort.score()).isEqualTo(100);
        assertThat(inShort.band()).isEqualTo(HealthBand.AT_RISK);
        assertThat(health.effective(daysAgo(11))).isEqualTo(100);
        assertThat(health.effective(daysAgo(-20))).isEqualTo(100);
        assertThat(health.inShort(daysAgo(-21)).band()).isEqualTo(HealthBand.HEALTHY);
    }

    private static void assertExact(HealthChange change) {
        var effects = Stream.of(change.byDefinition(), change.byRecords())
                .mapToDouble(HealthChangeTests::effects)
                .sum();
        var before = value(change.before());
        var after = value(change.after());

        assertThat(effects).isCloseTo(after - before, EXACT);
        assertThat(change.total()).isCloseTo(after - before, EXACT);
        for (var reading : List.of(change.before(), change.after())) {
            assertThat(reading.score().parts().stream()
                            .mapToDouble(reading.score()::contribution)
                            .sum())
                    .isCloseTo(value(reading), EXACT);
        }
    }

    private static double effects(@Nullable ScoreChange<HealthMeasure> change) {
        return change == null
                ? 0
                : change.terms().stream().mapToDouble(ScoreChange.Term::effect).sum();
    }

    private static double value(HealthReading reading) {
        var value = reading.score().value();
        assertThat(value).isNotNull();
        return value == null ? 0 : value;
    }

    private static Instant daysAgo(int days) {
        return NOON.minus(Duration.ofDays(days));
    }

    private static HealthModel anyModel(SplittableRandom random) {
        var definitions = HealthDefinitions.FIRST;
        for (var version = random.nextInt(4); version > 0; version--) {
            definitions =
                    definitions.adopting(anyRules(random), "Any", "mara", daysAgo(200 * version - random.nextInt(199)));
        }
        return new HealthModel(definitions, Set.of(HealthMeasure.values()));
    }

    private static HealthRules anyRules(SplittableRandom random) {
        var measures = new EnumMap<HealthMeasure, MeasureRule>(HealthMeasure.class);
        for (var measure : HealthMeasure.values()) {
            var first = HealthVersion.FIRST.rules().rule(measure);
            var weight = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.1, 30);
            var fresh = random.nextInt(300);
            measures.put(
                    measure,
                    random.nextBoolean()
                            ? new MeasureRule(
                                    weight, first.worst(), first.best(), fresh, fresh + random.nextInt(1, 500))
                            : new MeasureRule(weight, first.best(), first.worst(), fresh, fresh + 1));
        }
        measures.put(HealthMeasure.OPEN_CASES, new MeasureRule(1, 3, 0, 0, 1));
        return new HealthRules(measures, new BandEdges(40, 70, 1), random.nextDouble(0.1, 1), random.nextInt(1, 400));
    }

    private static HealthRules weighing(HealthMeasure measure, double weight) {
        var first = HealthVersion.FIRST.rules();
        var rule = first.rule(measure);
        var measures = new EnumMap<>(first.measures());
        measures.put(
                measure, new MeasureRule(weight, rule.worst(), rule.best(), rule.freshDays(), rule.maximumAgeDays()));
        return new HealthRules(measures, first.bands(), first.enough(), first.halfLifeDays());
    }

    private static CustomerHistory anyHistory(SplittableRandom random) {
        var history = someHistory();
        for (var record = random.nextInt(1, 20); record > 0; record--) {
            var days = random.nextInt(1000);
            switch (random.nextInt(7)) {
                case 0 -> history.recommended(random.nextInt(11), days);
                case 1 ->
                    history.answered(
                            FeedbackKind.CSAT,
                            random.nextInt(1, 6),
                            5,
                            List.of(ScorecardArea.values()).get(random.nextInt(5)),
                            days);
                case 2 -> history.bought(days);
                case 3 -> history.mentioned(random.nextDouble(-1, 1), days);
                case 4 -> history.referred(days);
                case 5 -> history.acquired(days);
                default -> history.majorComplaint(days, random.nextBoolean() ? random.nextInt(days + 1) : null);
            }
        }
        return history.build();
    }
}
