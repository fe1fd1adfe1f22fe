package org.advocacycrm.analytics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecompositionTests {

    @Test
    void splitsIntoMixAndRate() {
        var split = Decomposition.of(
                Map.of("DE", new Portion(60, 40), "FR", new Portion(40, 20)),
                Map.of("DE", new Portion(50, 40), "FR", new Portion(50, 10)));

        assertThat(split.before()).isEqualTo(32);
        assertThat(split.after()).isEqualTo(25);
        var france = split.contributions().getFirst();
        assertThat(france.value()).isEqualTo("FR");
        assertThat(france.rate()).isCloseTo(-10 * 0.45, within(1e-12));
        assertThat(france.mix()).isCloseTo(0.1 * (15 - 28.5), within(1e-12));
        var germany = split.contributions().getLast();
        assertThat(germany.rate()).isZero();
        assertThat(germany.mix()).isCloseTo(-0.1 * (40 - 28.5), within(1e-12));
        assertThat(split.mix() + split.rate()).isCloseTo(-7, within(1e-12));
    }

    @Test
    void takesAPartThatIsNewOrGoneForPureMix() {
        var split = Decomposition.of(
                Map.of("old", new Portion(50, 80), "both", new Portion(50, 40)),
                Map.of("both", new Portion(50, 40), "new", new Portion(50, 10)));

        assertThat(split.contributions())
                .allSatisfy(part -> assertThat(part.rate()).isZero());
        assertThat(split.mix()).isCloseTo(25 - 60, within(1e-12));
        assertThat(split.isMostlyMix()).isTrue();
    }

    @Test
    void noticesThatEveryPartRoseWhileTheWholeFell() {
        var split = Decomposition.of(
                Map.of("easy", new Portion(80, 90), "hard", new Portion(20, 30)),
                Map.of("easy", new Portion(20, 93), "hard", new Portion(80, 33)));

        assertThat(split.change()).isNegative();
        assertThat(split.rate()).isPositive();
        assertThat(split.isReversal()).isTrue();
        assertThat(split.isMostlyMix()).isTrue();
    }

    @Test
    void callsAChangeOfValuesNoMixEffect() {
        var split = Decomposition.of(
                Map.of("a", new Portion(50, 40), "b", new Portion(50, 20)),
                Map.of("a", new Portion(50, 30), "b", new Portion(50, 10)));

        assertThat(split.isMostlyMix()).isFalse();
        assertThat(split.isReversal()).isFalse();
    }

    @Test
    void listsTheLargestContributionFirstWhateverItsSign() {
        var split = Decomposition.of(
                Map.of("a", new Portion(1, 0), "b", new Portion(1, 0), "c", new Portion(1, 0)),
                Map.of("a", new Portion(1, 3), "b", new Portion(1, -9), "c", new Portion(1, 6)));

        assertThat(split.contributions()).extracting(Contribution::value).containsExactly("b", "c", "a");
    }

    @Test
    void explainsNothingWithoutAPartAtEitherEnd() {
        assertThatThrownBy(() -> Decomposition.of(Map.of(), Map.of("a", new Portion(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Portion(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Portion(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUpToTheChangeInTenThousandRandomCases() {
        var random = new Random(20261122);
        for (var round = 0; round < 10_000; round++) {
            var before = parts(random);
            var after = parts(random);

            var split = Decomposition.of(before, after);

            var sum = split.contributions().stream()
                    .mapToDouble(Contribution::total)
                    .sum();
            assertThat(sum).as("round %d", round).isCloseTo(mean(after) - mean(before), within(1e-9));
            assertThat(split.contributions())
                    .filteredOn(part -> part.before() == null || part.after() == null)
                    .allSatisfy(part -> assertThat(part.rate()).isZero());
        }
    }

    private static Map<String, Portion> parts(Random random) {
        var parts = new TreeMap<String, Portion>();
        for (var count = 1 + random.nextInt(12); count > 0; count--) {
            parts.put("v" + random.nextInt(15), new Portion(1 + random.nextInt(5_000), random.nextDouble(-100, 100)));
        }
        return new HashMap<>(parts);
    }

    private static double mean(Map<String, Portion> parts) {
        var weights = parts.values().stream().mapToDouble(Portion::weight).sum();
        return parts.values().stream()
                        .mapToDouble(part -> part.weight() * part.rate())
                        .sum()
                / weights;
    }
}
