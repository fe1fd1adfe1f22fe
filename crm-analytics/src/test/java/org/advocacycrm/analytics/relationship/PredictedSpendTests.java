package org.advocacycrm.analytics.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.relationship.Cell;
import org.advocacycrm.relationship.CellSums;
import org.advocacycrm.relationship.Longevity;
import org.junit.jupiter.api.Test;

class PredictedSpendTests {

    private static final Cell CELL = new Cell(Longevity.ONE, AdvocacySegment.ADVOCATE);

    @Test
    void isTheMeanOfThoseWhoWereThereAYearAgoWithItsInterval() {
        // Fifty spent 100, fifty spent nothing: the mean is 50, the variance 250,000 / 99.
        var predicted =
                PredictedSpend.of(new CellSums(CELL, 7, 100, 5_000, 500_000)).orElseThrow();

        assertThat(predicted.mean()).isEqualTo(50);
        assertThat(predicted.margin()).isCloseTo(1.96 * Math.sqrt(250_000.0 / 99 / 100), within(1e-9));
    }

    @Test
    void saysNothingOfTooFew() {
        assertThat(PredictedSpend.of(new CellSums(CELL, 500, 29, 2_900, 290_000)))
                .isEmpty();
        assertThat(PredictedSpend.of(new CellSums(CELL, 0, 30, 3_000, 300_000))).hasValueSatisfying(predicted -> {
            assertThat(predicted.mean()).isEqualTo(100);
            assertThat(predicted.margin()).isZero();
        });
    }
}
