package org.advocacycrm.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.function.UnaryOperator;
import org.advocacycrm.health.HealthFault.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthRulesTests {

    private static final HealthRules FIRST = HealthVersion.FIRST.rules();

    @Test
    void findsNothingWrongWithTheFirstVersion() {
        assertThat(FIRST.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 4, 10, 365, 730, WEIGHT",
        "1001, 4, 10, 365, 730, WEIGHT",
        "NaN, 4, 10, 365, 730, WEIGHT",
        "12, 7, 7, 365, 730, NO_SPAN",
        "12, 7, Infinity, 365, 730, NO_SPAN",
        "12, 10, 20, 365, 730, OUT_OF_REACH",
        "12, -5, 0, 365, 730, OUT_OF_REACH",
        "12, 4, 10, -1, 730, FRESH",
        "12, 4, 10, 0, 0, AGE",
        "12, 4, 10, 0, 3651, AGE",
        "12, 4, 10, 731, 730, DROPPED_WHILE_FRESH"
    })
    void namesTheMeasureWhoseRuleCannotWork(
            double weight, double worst, double best, int freshDays, int maximumAgeDays, Kind kind) {
        var rules = with(new MeasureRule(weight, worst, best, freshDays, maximumAgeDays));

        assertThat(rules.faults()).containsExactly(new HealthFault(kind, HealthMeasure.RECOMMENDATION));
    }

    @Test
    void acceptsAMeasureThatIsLeftOutOrTurnedRound() {
        assertThat(with(new MeasureRule(0, 4, 10, 365, 730)).faults()).isEmpty();
        assertThat(with(new MeasureRule(12, 10, 4, 365, 730)).faults()).isEmpty();
        assertThat(with(new MeasureRule(12, 10, 4, 365, 730))
                        .rule(HealthMeasure.RECOMMENDATION)
                        .points(4))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 75, 2, 0.6, 180, EDGES",
        "75, 75, 2, 0.6, 180, EDGES",
        "80, 75, 2, 0.6, 180, EDGES",
        "50, 100, 2, 0.6, 180, EDGES",
        "50, 75, -1, 0.6, 180, MARGIN",
        "50, 75, 12.5, 0.6, 180, MARGIN",
        "5, 75, 6, 0.6, 180, MARGIN",
        "50, 97, 4, 0.6, 180, MARGIN",
        "50, 75, 2, 0, 180, ENOUGH",
        "50, 75, 2, 1.1, 180, ENOUGH",
        "50, 75, 2, 0.6, 0, HALF_LIFE",
        "50, 75, 2, 0.6, 3651, HALF_LIFE"
    })
    void namesWhatIsWrongAsAWhole(
            double watchFrom, double healthyFrom, double margin, double enough, int halfLifeDays, Kind kind) {
        var rules =
                new HealthRules(FIRST.measures(), new BandEdges(watchFrom, healthyFrom, margin), enough, halfLifeDays);

        assertThat(rules.faults()).containsExactly(new HealthFault(kind, null));
    }

    @Test
    void refusesADefinitionInWhichNothingCounts() {
        var weightless = changed(
                rule -> new MeasureRule(0, rule.worst(), rule.best(), rule.freshDays(), rule.maximumAgeDays()), null);

        assertThat(weightless.faults()).containsExactly(new HealthFault(Kind.NO_WEIGHT, null));
    }

    @Test
    void isNeverAdoptedWithAFault() {
        var faulty = with(new MeasureRule(12, 7, 7, 365, 730));

        assertThatThrownBy(() -> new HealthVersion(2, faulty, "Try", "mara", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_SPAN");
    }

    @Test
    void saysOfEveryMeasureHowItCounts() {
        var some = new EnumMap<>(FIRST.measures());
        some.remove(HealthMeasure.TENURE);

        assertThatThrownBy(() -> new HealthRules(some, FIRST.bands(), 0.6, 180)).hasMessageContaining("TENURE");
    }

    private static HealthRules with(MeasureRule recommendation) {
        return changed(rule -> recommendation, HealthMeasure.RECOMMENDATION);
    }

    private static HealthRules changed(UnaryOperator<MeasureRule> change, @Nullable HealthMeasure only) {
        var measures = new EnumMap<>(FIRST.measures());
        measures.replaceAll((measure, rule) -> only == null || only == measure ? change.apply(rule) : rule);
        return new HealthRules(measures, FIRST.bands(), FIRST.enough(), FIRST.halfLifeDays());
    }
}
