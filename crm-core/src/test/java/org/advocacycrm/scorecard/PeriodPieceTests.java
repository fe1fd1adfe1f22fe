package org.advocacycrm.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodPieceTests {

    @Test
    void quartersAreCutToThePeriod() {
        var period = new Period(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 5, 2));

        assertThat(PeriodPiece.of(period, Dimension.QUARTER))
                .containsExactly(
                        piece("2025-Q4", "2025-11-15", "2026-01-01"),
                        piece("2026-Q1", "2026-01-01", "2026-04-01"),
                        piece("2026-Q2", "2026-04-01", "2026-05-02"));
    }

    @Test
    void weeksStartOnMondayAndBelongToTheYearOfTheirThursday() {
        var period = new Period(LocalDate.of(2025, 12, 28), LocalDate.of(2026, 1, 6));

        assertThat(PeriodPiece.of(period, Dimension.WEEK))
                .containsExactly(
                        piece("2025-W52", "2025-12-28", "2025-12-29"),
                        piece("2026-W01", "2025-12-29", "2026-01-05"),
                        piece("2026-W02", "2026-01-05", "2026-01-06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week", "month", "quarter", "year"})
    void piecesFollowEachOtherWithoutGapAndMakeUpThePeriod(String name) {
        var unit = Dimension.named(name).orElseThrow();
        var random = new Random(20261121);
        for (var round = 0; round < 200; round++) {
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
            var period = new Period(from, from.plusDays(1 + random.nextInt(900)));

            var pieces = PeriodPiece.of(period, unit);

            assertThat(pieces.getFirst().period().from()).isEqualTo(period.from());
            assertThat(pieces.getLast().period().to()).isEqualTo(period.to());
            for (var next = 1; next < pieces.size(); next++) {
                assertThat(pieces.get(next).period().from())
                        .isEqualTo(pieces.get(next - 1).period().to());
            }
            assertThat(pieces.stream().map(PeriodPiece::label)).doesNotHaveDuplicates();
        }
    }

    private static PeriodPiece piece(String label, String from, String to) {
        return new PeriodPiece(label, new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
