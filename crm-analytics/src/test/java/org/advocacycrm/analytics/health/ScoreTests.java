package org.advocacycrm.analytics.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private final Score<String> before = new Score<>(List.of(
            Part.fresh("a", 40, 80.0),
            Part.fresh("b", 30, 50.0),
            Part.fresh("c", 20, null),
            Part.fresh("d", 10, 90.0)));
    private final Score<String> after = new Score<>(List.of(
            Part.fresh("a", 40, 60.0),
            Part.fresh("b", 30, 50.0),
            Part.fresh("c", 20, 30.0),
            Part.fresh("d", 10, 90.0)));

    @Test
    void isTheWeightedMeanOfThePartsThatHaveAValue() {
        assertThat(before.value()).isCloseTo(70.0, EXACT);
        assertThat(before.coverage()).isCloseTo(0.8, EXACT);
        assertThat(after.value()).isCloseTo(54.0, EXACT);
        assertThat(after.coverage()).isCloseTo(1, EXACT);
    }

    @Test
    void movedBecauseOfValuesAndWeights() {
        var change = Objects.requireNonNull(ScoreChange.between(before, after));

        assertThat(change.total()).isCloseTo(-16.0, EXACT);
        assertThat(change.terms().stream()
                        .mapToDouble(ScoreChange.Term::valueEffect)
                        .sum())
                .isCloseTo(-10.0, EXACT);
        assertThat(change.terms().stream()
                        .mapToDouble(ScoreChange.Term::weightEffect)
                        .sum())
                .isCloseTo(-6.0, EXACT);
    }

    @Test
    void saysNothingWithoutEnoughInputs() {
        var half = new Score<>(List.of(Part.fresh("a", 59, 80.0), Part.fresh("b", 41, null)));
        var enough = new Score<>(List.of(Part.fresh("a", 60, 80.0), Part.fresh("b", 40, null)));

        assertThat(half.value()).isEqualTo(80);
        assertThat(half.supportedValue(0.6)).isNull();
        assertThat(enough.supportedValue(0.6)).isEqualTo(80);
    }

    @Test
    void hasNoValueWithoutAnyPart() {
        var none = new Score<>(List.of(Part.fresh("a", 59, null)));

        assertThat(none.value()).isNull();
        assertThat(none.coverage()).isZero();
        assertThat(ScoreChange.between(none, before)).isNull();
    }

    @Test
    void halvesTheWeightEvery180DaysAfterTheFreshSpan() {
        assertThat(Part.aged("a", 8, 50.0, 90 - 90, 180).weight()).isEqualTo(8);
        assertThat(Part.aged("a", 8, 50.0, 270 - 90, 180).weight()).isEqualTo(4);
        assertThat(Part.aged("a", 8, 50.0, 450 - 90, 180).weight()).isEqualTo(2);
    }

    @Test
    void contributionsSumToTheScoreAndEffectsToItsChange() {
        var random = new SplittableRandom(20_261_121);

        for (var i = 0; i < 5_000; i++) {
            var earlier = someScore(random);
            var later = someScore(random);

            assertContributionsSum(earlier);
            var change = ScoreChange.between(earlier, later);
            if (change != null) {
                assertThat(change.terms().stream()
                                .mapToDouble(ScoreChange.Term::effect)
                                .sum())
                        .isCloseTo(change.total(), EXACT);
            }
        }
    }

    private static void assertContributionsSum(Score<Integer> score) {
        var value = score.value();
        if (value != null) {
            assertThat(score.parts().stream().mapToDouble(score::contribution).sum())
                    .isCloseTo(value, EXACT);
            assertThat(score.parts().stream().mapToDouble(score::share).sum()).isCloseTo(1, EXACT);
        }
    }

    private static Score<Integer> someScore(SplittableRandom random) {
        return new Score<>(IntStream.range(0, random.nextInt(1, 9))
                .mapToObj(key -> somePart(key, random))
                .toList());
    }

    private static Part<Integer> somePart(int key, SplittableRandom random) {
        @Nullable Double points = random.nextInt(3) == 0 ? null : random.nextDouble(100);
        return Part.aged(key, random.nextDouble(0.1, 40), points, random.nextDouble(-90, 900), 180);
    }
}
