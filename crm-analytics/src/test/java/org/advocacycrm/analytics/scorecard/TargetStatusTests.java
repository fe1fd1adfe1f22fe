package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetStatusTests {

    private static final Target FORTY_TO_SIXTY = target("50", "10");

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 39.99, OFF_TARGET",
        "HIGHER_IS_BETTER, 40,    ON_TARGET",
        "HIGHER_IS_BETTER, 50,    ON_TARGET",
        "HIGHER_IS_BETTER, 60,    ON_TARGET",
        "HIGHER_IS_BETTER, 60.01, BEYOND",
        "LOWER_IS_BETTER,  39.99, BEYOND",
        "LOWER_IS_BETTER,  40,    ON_TARGET",
        "LOWER_IS_BETTER,  60,    ON_TARGET",
        "LOWER_IS_BETTER,  60.01, OFF_TARGET"
    })
    void judgesByTheBandWhoseEndsBelongToIt(Direction direction, double value, TargetStatus status) {
        assertThat(TargetStatus.of(direction, reading(value, 30, null), FORTY_TO_SIXTY))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 35, 30,    40,    JUST_OFF",
        "HIGHER_IS_BETTER, 35, 30,    39.99, OFF_TARGET",
        "LOWER_IS_BETTER,  65, 60,    70,    JUST_OFF",
        "LOWER_IS_BETTER,  65, 60.01, 70,    OFF_TARGET",
        "HIGHER_IS_BETTER, 65, 55,    75,    BEYOND"
    })
    void leavesItOpenWhereTheIntervalReachesTheBand(
            Direction direction, double value, double low, double high, TargetStatus status) {
        assertThat(TargetStatus.of(direction, reading(value, 100, new Interval(low, high)), FORTY_TO_SIXTY))
                .isEqualTo(status);
    }

    @Test
    void concludesNothingFromFewerThanThirty() {
        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(10, 29, null), FORTY_TO_SIXTY))
                .isEqualTo(TargetStatus.TOO_FEW);
        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(10, 30, null), FORTY_TO_SIXTY))
                .isEqualTo(TargetStatus.OFF_TARGET);
    }

    @Test
    void saysWhatIsMissingToJudge() {
        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, Reading.NO_DATA, FORTY_TO_SIXTY))
                .isEqualTo(TargetStatus.NO_DATA);
        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(10, 100, null), null))
                .isEqualTo(TargetStatus.NO_TARGET);
    }

    @Test
    void letsNoRoundingOfBinaryNumbersPushAFigureOverTheEdge() {
        var tenths = 0.1 + 0.2; // 0.30000000000000004

        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(tenths, 100, null), target("0.2", "0.1")))
                .isEqualTo(TargetStatus.ON_TARGET);
    }

    @Test
    void hasAnEdgeEvenWithoutAnyTolerance() {
        var exact = target("50", "0");

        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(50, 100, null), exact))
                .isEqualTo(TargetStatus.ON_TARGET);
        assertThat(TargetStatus.of(Direction.HIGHER_IS_BETTER, reading(50.1, 100, null), exact))
                .isEqualTo(TargetStatus.BEYOND);
    }

    @ParameterizedTest
    @EnumSource
    void asksForAPlanOutsideTheBandInEitherDirection(TargetStatus status) {
        var expected = switch (status) {
            case OFF_TARGET, JUST_OFF -> Occasion.SHORTFALL;
            case BEYOND -> Occasion.SURPLUS;
            case ON_TARGET, TOO_FEW, NO_DATA, NO_TARGET -> null;
        };

        assertThat(status.occasion().orElse(null)).isEqualTo(expected);
    }

    private static Reading reading(double value, long n, @Nullable Interval interval) {
        return new Reading(value, n, interval, null, Map.of(), Map.of(), Map.of());
    }

    private static Target target(String value, String tolerance) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                new MetricScope("nps", MetricFilter.EVERYTHING),
                new Validity.Standing(LocalDate.of(2026, 1, 1)),
                new BigDecimal(value),
                new BigDecimal(tolerance),
                null,
                "",
                Revision.NEVER_STORED);
    }
}
