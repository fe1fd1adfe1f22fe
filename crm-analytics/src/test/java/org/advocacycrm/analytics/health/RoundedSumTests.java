package org.advocacycrm.analytics.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundedSumTests {

    @Test
    void printsTermsThatAddUpToThePrintedTotal() {
        var sum = RoundedSum.of(List.of(-1.04, -1.04, 0.03, -0.84), 1);

        assertThat(sum.total()).isEqualByComparingTo("-2.9");
        assertThat(sum.terms())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("-1.0"), new BigDecimal("-1.0"), new BigDecimal("0.0"), new BigDecimal("-0.9"));
    }

    @Test
    void isNeverAUnitOffAnyTerm() {
        var random = new SplittableRandom(20_261_121);

        for (var i = 0; i < 2_000; i++) {
            var exact = IntStream.range(0, random.nextInt(1, 18))
                    .mapToObj(n -> random.nextDouble(-30, 30))
                    .toList();

            var sum = RoundedSum.of(exact, 1);

            assertThat(sum.terms().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sum.total());
            for (var n = 0; n < exact.size(); n++) {
                assertThat(Math.abs(sum.terms().get(n).doubleValue() - exact.get(n)))
                        .isLessThan(0.1 + 1e-9);
            }
        }
    }
}
