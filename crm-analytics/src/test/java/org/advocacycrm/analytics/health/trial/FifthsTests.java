package org.advocacycrm.analytics.health.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.advocacycrm.health.trial.Backtest.Fifth;
import org.junit.jupiter.api.Test;

class FifthsTests {

    private final Fifths fifths = new Fifths();

    @Test
    void sortsCustomersByTheirScoreIntoFiveGroups() {
        IntStream.range(0, 100).forEach(score -> fifths.add(new Fifths.Outcome(99.0 - score, score >= 90)));

        var backtest = fifths.backtest();

        assertThat(backtest.fifths())
                .containsExactly(
                        new Fifth(1, 20, 10, 0, 19),
                        new Fifth(2, 20, 0, 20, 39),
                        new Fifth(3, 20, 0, 40, 59),
                        new Fifth(4, 20, 0, 60, 79),
                        new Fifth(5, 20, 0, 80, 99));
        assertThat(backtest.lost()).isEqualTo(10);
    }

    @Test
    void neverTearsEqualScoresApart() {
        IntStream.range(0, 50).forEach(i -> fifths.add(new Fifths.Outcome(40.0, true)));
        IntStream.range(0, 50).forEach(i -> fifths.add(new Fifths.Outcome(80.0, false)));

        assertThat(fifths.backtest().fifths())
                .containsExactly(new Fifth(1, 50, 50, 40, 40), new Fifth(3, 50, 0, 80, 80));
    }

    @Test
    void countsThoseWithoutAScoreApart() {
        fifths.add(new Fifths.Outcome(null, true));
        fifths.add(new Fifths.Outcome(null, false));

        var backtest = fifths.backtest();

        assertThat(backtest.fifths()).isEmpty();
        assertThat(backtest.unscored()).isEqualTo(2);
        assertThat(backtest.unscoredLost()).isEqualTo(1);
    }

    @Test
    void losesNobodyAndKeepsTheOrder() {
        var random = new SplittableRandom(20_261_122);
        for (var round = 0; round < 500; round++) {
            var any = new Fifths();
            var customers = random.nextInt(1, 200);
            for (var customer = 0; customer < customers; customer++) {
                any.add(new Fifths.Outcome((double) random.nextInt(30), random.nextBoolean()));
            }
            var backtest = any.backtest();

            assertThat(backtest.customers()).isEqualTo(customers);
            for (var next = 1; next < backtest.fifths().size(); next++) {
                assertThat(backtest.fifths().get(next).lowest())
                        .isGreaterThan(backtest.fifths().get(next - 1).highest());
            }
        }
    }
}
