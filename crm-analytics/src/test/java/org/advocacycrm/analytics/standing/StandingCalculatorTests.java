package org.advocacycrm.analytics.standing;

import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.analytics.health.ScoreChange;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.MeasureRule;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.standing.HistoryBuilder;
import org.advocacycrm.standing.RecordsKept;
import org.advocacycrm.standing.Standing;
import org.junit.jupiter.api.Test;

class StandingCalculatorTests {

    private static final Company COMPANY = new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR"));
    private static final StandingCalculator EVERYTHING =
            new StandingCalculator(model(HealthMeasure.values()), COMPANY, RuleBook.PUBLISHED);

    @Test
    void givesEveryMeasureOfTheModelAWeightThatSumsToAHundred() {
        assertThat(HealthVersion.FIRST.rules().measures().values().stream()
                        .mapToDouble(MeasureRule::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void leavesOutWhatTheCompanyKeepsNoRecordsOf() {
        var kept = new RecordsKept(false, false, true, false, false, false, Set.of(ScorecardArea.PRODUCT), true, true);

        assertThat(HealthModel.of(HealthDefinitions.FIRST, kept).measures(HealthVersion.FIRST.rules()))
                .containsExactly(
                        HealthMeasure.PRODUCT_EXPERIENCE,
                        HealthMeasure.TENURE,
                        HealthMeasure.RENEWAL,
                        HealthMeasure.ANSWERS_GIVEN,
                        HealthMeasure.GENERAL_SATISFACTION);
    }

    @Test
    void namesModelsThatDifferDifferently() {
        var one = model(HealthMeasure.TENURE);
        var other = model(HealthMeasure.RENEWAL);

        assertThat(one.id()).startsWith("1-").isNotEqualTo(other.id());
    }

    @Test
    void saysNothingAboutACustomerOfWhomTooLittleIsKnown() {
        var health =
                EVERYTHING.standing(someHistory().acquired(10).build(), NOON).health();

        assertThat(health.score()).isNull();
        assertThat(health.change()).isNull();
        assertThat(health.band()).isEqualTo(HealthBand.NOT_ENOUGH_DATA);
        assertThat(health.trend()).hasSize(27).containsOnlyNulls();
    }

    @Test
    void derivesTheSegmentFromTheStageAndTheStageFromHealth() {
        var model = model(HealthMeasure.RECOMMENDATION, HealthMeasure.SERVICE_EXPERIENCE);
        var history = someHistory()
                .acquired(900)
                .recommended(7, 5)
                .answered(FeedbackKind.CSAT, 1, 5, ScorecardArea.SERVICE, 5)
                .build();

        var standing = new StandingCalculator(model, COMPANY, RuleBook.PUBLISHED).standing(history, NOON);

        assertThat(standing.health().score()).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(standing.segment().segment()).isEqualTo(AdvocacySegment.DEFECTOR);
        assertThat(standing.segmentBefore()).isEqualTo(AdvocacySegment.NEUTRAL);
    }

    @Test
    void doesNotDependOnTheOrderInWhichRecordsCame() {
        for (var seed = 0; seed < 200; seed++) {
            var records = someRecords(new SplittableRandom(seed));
            var inOrder = EVERYTHING.standing(built(records), NOON);
            Collections.shuffle(records, new Random(seed));

            assertThat(described(EVERYTHING.standing(built(records), NOON))).isEqualTo(described(inOrder));
        }
    }

    @Test
    void explainsEveryChangeToTheLastDigit() {
        for (var seed = 0; seed < 500; seed++) {
            var history = built(someRecords(new SplittableRandom(seed)));
            var before = EVERYTHING
                    .health(history)
                    .at(NOON.minus(Duration.ofDays(30)))
                    .score();
            var now = EVERYTHING.health(history).at(NOON).score();

            var change = ScoreChange.between(before, now);
            var value = now.value();
            if (change != null && value != null) {
                assertThat(change.terms().stream()
                                .mapToDouble(ScoreChange.Term::effect)
                                .sum())
                        .isCloseTo(change.total(), within(1e-9));
                assertThat(now.parts().stream().mapToDouble(now::contribution).sum())
                        .isCloseTo(value, within(1e-9));
            }
        }
    }

    private static HealthModel model(HealthMeasure... measures) {
        return new HealthModel(HealthDefinitions.FIRST, Set.of(measures));
    }

    private static List<Consumer<HistoryBuilder>> someRecords(SplittableRandom random) {
        List<Consumer<HistoryBuilder>> records = new ArrayList<>();
        for (var i = 0; i < random.nextInt(25); i++) {
            var days = i * 31 + random.nextInt(31);
            var score = random.nextInt(1, 6);
            var areas = List.of(ScorecardArea.values());
            var area = areas.get(random.nextInt(areas.size()));
            records.add(
                    switch (random.nextInt(6)) {
                        case 0 -> history -> history.recommended(2 * score, days);
                        case 1 -> history -> history.answered(FeedbackKind.CSAT, score, 5, area, days);
                        case 2 -> history -> history.bought(days);
                        case 3 -> history -> history.solvedCase(days + score, days, score);
                        case 4 -> history -> history.mentioned(score / 5.0 - 0.5, days);
                        default -> history -> history.majorComplaint(days, score > 2 ? days - 1 : null);
                    });
        }
        return records;
    }

    private static CustomerHistory built(List<Consumer<HistoryBuilder>> records) {
        var history = someHistory();
        records.forEach(record -> record.accept(history));
        return history.build();
    }

    private static String described(Standing standing) {
        return standing.segment() + " " + standing.stage() + " " + standing.health();
    }
}
