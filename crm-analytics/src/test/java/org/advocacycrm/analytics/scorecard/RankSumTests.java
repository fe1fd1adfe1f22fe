package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.scorecard.QuantileSketch;
import org.junit.jupiter.api.Test;

class RankSumTests {

    /** Ranks 1, 2, 4 of 6: W = 7, expected 10.5, variance 3·3·7/12 = 5.25. */
    @Test
    void ranksTheValuesOfBoth() {
        assertThat(RankSum.z(sketch(0, Map.of(1, 1L, 2, 1L, 4, 1L)), sketch(0, Map.of(3, 1L, 5, 1L, 6, 1L))))
                .isCloseTo((7 - 10.5) / Math.sqrt(5.25), within(1e-12));
    }

    /** 0, 0, 1 against 0, 1, 1: mid-ranks 2 and 5, W = 9, variance 9/12·(7 − 2·24/30) = 4.05. */
    @Test
    void sharesTheRanksOfEqualValues() {
        assertThat(RankSum.z(sketch(2, Map.of(1, 1L)), sketch(1, Map.of(1, 2L))))
                .isCloseTo((9 - 10.5) / Math.sqrt(4.05), within(1e-12));
    }

    @Test
    void seesNoDifferenceWhereAllAreAlike() {
        assertThat(RankSum.z(sketch(0, Map.of(3, 5L)), sketch(0, Map.of(3, 9L))))
                .isZero();
    }

    private static QuantileSketch sketch(long zeros, Map<Integer, Long> buckets) {
        return new QuantileSketch(zeros, new TreeMap<>(buckets));
    }
}
