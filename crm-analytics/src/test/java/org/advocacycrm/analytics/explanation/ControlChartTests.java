package org.advocacycrm.analytics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.advocacycrm.analytics.explanation.ControlChart.Verdict;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.Readings;
import org.advocacycrm.analytics.scorecard.ScorecardLine.PastReading;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;

class ControlChartTests {

    @Test
    void flagsTheOnePeriodThatStandsOut() {
        var shares = new ArrayList<>(List.of(81, 80, 79, 80, 82, 80, 78, 80, 81, 79, 80, 81));
        shares.add(4, 55);

        var chart = ControlChart.of(shares(shares, 400));

        assertThat(chart.unusual()).hasSize(1);
        assertThat(chart.points().get(4).verdict()).isEqualTo(Verdict.UNUSUALLY_LOW);
        assertThat(chart.centre()).isCloseTo(0.8, within(0.005));
    }

    @Test
    void drawsTheLimitsOfAPChartWherePeriodsDifferNoMoreThanTheirSamples() {
        var chart = ControlChart.of(shares(List.of(50, 50, 50, 50, 50, 50, 50, 50, 50), 100));

        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.low()).isCloseTo(0.5 - 3 * 0.05, within(1e-12));
            assertThat(point.high()).isCloseTo(0.5 + 3 * 0.05, within(1e-12));
        });
    }

    @Test
    void widensTheLimitsWhereTheSampleIsSmaller() {
        var history = new ArrayList<>(shares(List.of(50, 50, 50, 50, 50, 50, 50, 50), 400));
        history.add(past(8, Readings.share(20, 40)));

        var chart = ControlChart.of(history);

        var last = chart.points().getLast();
        assertThat(last.low()).isNotNull();
        assertThat(last.low()).isLessThan(chart.points().getFirst().low());
    }

    @Test
    void neverJudgesASmallSample() {
        var history = new ArrayList<>(shares(List.of(80, 80, 81, 80, 79, 80, 80, 80, 81), 400));
        history.add(past(9, Readings.share(0, 29)));

        var chart = ControlChart.of(history);

        assertThat(chart.points().getLast().verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(chart.unusual()).isEmpty();
    }

    @Test
    void doesNotSayWhatIsUsualAfterSevenPeriods() {
        var chart = ControlChart.of(shares(List.of(80, 80, 20, 80, 80, 80, 80), 400));

        assertThat(chart.centre()).isNull();
        assertThat(chart.unusual()).isEmpty();
    }

    @Test
    void judgesNoMetricWhoseRowsAreTheSameEveryPeriod() {
        var history = shares(List.of(10, 20, 30, 40, 50, 60, 70, 80, 90), 400);

        assertThat(ControlChart.of(Metric.LONGEVITY, history).unusual()).isEmpty();
    }

    @Test
    void isSeldomAlarmedByChance() {
        var random = new Random(20261122);
        var alarms = 0;
        var points = 0;
        for (var round = 0; round < 500; round++) {
            var history = IntStream.range(0, 13)
                    .mapToObj(number -> past(number, drawn(random, 50 + random.nextInt(500))))
                    .toList();
            alarms += ControlChart.of(history).unusual().size();
            points += history.size();
        }

        // three standard errors are left by chance in 0.27 % of all points; the spread is estimated from few of them
        assertThat((double) alarms / points).isLessThan(0.01);
    }

    private static Reading drawn(Random random, int n) {
        return Readings.share(
                IntStream.range(0, n).filter(row -> random.nextInt(10) < 7).count(), n);
    }

    private static List<PastReading> shares(List<Integer> percent, int n) {
        return IntStream.range(0, percent.size())
                .mapToObj(number -> past(number, Readings.share((long) percent.get(number) * n / 100, n)))
                .toList();
    }

    private static PastReading past(int number, Reading reading) {
        var from = LocalDate.of(2025, 1, 1).plusMonths(number);
        return new PastReading(new Period(from, from.plusMonths(1)), reading);
    }
}
