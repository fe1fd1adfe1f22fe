package org.advocacycrm.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileSketchTests {

    @Test
    void ofNothingHasNoQuantile() {
        assertThat(QuantileSketch.EMPTY.quantile(0.5)).isEmpty();
    }

    @Test
    void knowsZeroesExactly() {
        assertThat(of(0, 0, 0, 60).quantile(0.5)).hasValue(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isWithinOnePerCentOfTheTrueValue(long seed) {
        var values = durations(seed, 5_000);
        var sketch = of(values);

        Arrays.sort(values);
        for (var share : new double[] {0, 0.01, 0.25, 0.5, 0.9, 0.99, 1}) {
            assertThat(sketch.quantile(share).orElseThrow())
                    .as("quantile %s with seed %s", share, seed)
                    .isCloseTo(interpolated(values, share), withinPercentage(1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void isTheSameInWhateverOrderItIsMerged(long seed) {
        var first = of(durations(seed, 200));
        var second = of(durations(seed + 1, 300));
        var third = of(durations(seed + 2, 50));

        assertThat(first.plus(second).plus(third)).isEqualTo(third.plus(first.plus(second)));
        assertThat(first.plus(second).n()).isEqualTo(500);
    }

    private static double interpolated(double[] sorted, double share) {
        var rank = share * (sorted.length - 1);
        var below = (int) Math.floor(rank);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    /** From a second to years, most of them short. */
    private static double[] durations(long seed, int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return random.doubles(count).map(share -> Math.exp(share * share * 18)).toArray();
    }

    private static QuantileSketch of(double... values) {
        var zeros = Arrays.stream(values).filter(value -> value == 0).count();
        var buckets = new TreeMap<Integer, Long>();
        Arrays.stream(values)
                .filter(value -> value > 0)
                .forEach(value -> buckets.merge(QuantileSketch.bucketOf(value), 1L, Long::sum));
        return new QuantileSketch(zeros, buckets);
    }

    @Test
    void standsForItsBucketWithTheValueInTheMiddle() {
        var bucket = QuantileSketch.bucketOf(3600);
        var one = new QuantileSketch(0, new TreeMap<>(Map.of(bucket, 1L)));

        assertThat(one.quantile(0.5).orElseThrow()).isCloseTo(3600, withinPercentage(0.5));
    }
}
