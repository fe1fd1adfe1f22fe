package org.advocacycrm.analytics.scorecard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.RenewalTally;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.SpendGrowthTally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the metric definitions, one by one. */
class WorkedExamplesTests {

    @Test
    void fiftyPromotersThirtyPassivesTwentyDetractors() {
        var nps = nps(50, 30, 20, 0);

        assertThat(nps.value()).isEqualTo(30.0);
        assertThat(nps.n()).isEqualTo(100);
        assertThat(reach(nps)).isEqualTo(15.31, within(0.005));
    }

    @Test
    void skippedQuestionsAreInNoDenominator() {
        var nps = nps(30, 10, 10, 20);

        assertThat(nps.value()).isEqualTo(40.0);
        assertThat(nps.n()).isEqualTo(50);
        assertThat(reach(nps)).isEqualTo(22.17, within(0.005));
        assertThat(nps.tally()).containsEntry("skipped", 20L);
    }

    @Test
    void fifteenPointsMoreOfAHundredAnswersAreNoDetectableChange() {
        var change = Change.between(nps(50, 30, 20, 0), nps(60, 25, 15, 0)).orElseThrow();

        assertThat(change.difference()).isEqualTo(15.0);
        assertThat(change.z()).isEqualTo(1.394, within(0.0005));
        assertThat(change.p()).isEqualTo(0.163, within(0.0005));
        assertThat(change.significant()).isFalse();
    }

    @Test
    void fifteenPointsMoreOfAThousandAnswersAreSignificant() {
        var change =
                Change.between(nps(500, 300, 200, 0), nps(600, 250, 150, 0)).orElseThrow();

        assertThat(change.difference()).isEqualTo(15.0);
        assertThat(change.z()).isEqualTo(4.409, within(0.0005));
        assertThat(change.p()).isEqualTo(1.0e-5, within(0.05e-5));
        assertThat(change.significant()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 49.0, 94.3", "0, 5, 0, 43.4", "5, 5, 56.6, 100", "42, 60, 57.5, 80.1"})
    void satisfactionHasWilsonsInterval(long satisfied, long answers, double low, double high) {
        var csat = Csat.read(answers(5, Map.of(5, satisfied, 1, answers - satisfied)));

        assertThat(csat.value()).isEqualTo((double) satisfied / answers);
        var interval = requireNonNull(csat.interval());
        assertThat(100 * interval.low()).isEqualTo(low, within(0.05));
        assertThat(100 * interval.high()).isEqualTo(high, within(0.05));
    }

    @Test
    void effortIsComparedAcrossScalesOnlyNormalised() {
        var ces = Ces.read(answers(5, Map.of(5, 1L, 4, 1L)).plus(answers(7, Map.of(7, 1L, 4, 1L))));

        assertThat(variant(ces, "normalised").value()).isEqualTo(81.25);
        assertThat(variant(ces, "normalised").n()).isEqualTo(4);
        assertThat(ces.value()).as("mean on the scale of 7 alone").isEqualTo(5.5);
        assertThat(ces.n()).isEqualTo(2);
        assertThat(variant(ces, "easy").value()).isEqualTo(0.75);
    }

    @Test
    void twelveOfTwoHundredAndFortyLost() {
        var churn = Churn.read(new CustomerBaseCounts(240, 12, 7));

        assertThat(churn.value()).isEqualTo(0.05);
        assertThat((Double) churn.figures().get("lostToRetained")).isEqualTo(0.0526, within(0.00005));
        assertThat(churn.figures())
                .containsEntry("activeAtStart", 240L)
                .containsEntry("lost", 12L)
                .containsEntry("retained", 228L);
    }

    @Test
    void spendOfTheSameCustomersOfAllOfLastYearAndInTotal() {
        var same = pair(100, 120).plus(pair(200, 180));
        var growth = SpendGrowth.read(new SpendGrowthTally(
                same, same.plus(pair(50, 0)), same.plus(pair(50, 0)).plus(pair(0, 500)), 0));

        assertThat(growth.value()).isEqualTo(0.0);
        assertThat(growth.n()).isEqualTo(2);
        assertThat(variant(growth, "allOfLastYear").value()).isEqualTo(-0.1429, within(0.00005));
        assertThat(variant(growth, "total").value()).isEqualTo(1.2857, within(0.00005));
    }

    @Test
    void contractsKeptByValueGrossAndNet() {
        var byValue = pair(100, 100).plus(pair(100, 100)).plus(pair(100, 0));
        var gross = pair(100, 100).plus(pair(100, 60)).plus(pair(100, 0));
        var net = pair(100, 150).plus(pair(100, 60)).plus(pair(100, 0));
        var renewal = Renewal.read(new RenewalTally(2, 1, 4, 0, byValue, gross, net));

        assertThat(renewal.value()).isEqualTo(2 / 3.0);
        assertThat(renewal.n()).as("the undecided stand apart").isEqualTo(3);
        assertThat(variant(renewal, "value").value()).isEqualTo(2 / 3.0);
        assertThat(variant(renewal, "grossRetention").value()).isEqualTo(0.5333, within(0.00005));
        assertThat(variant(renewal, "netRetention").value()).isEqualTo(0.7);
    }

    static Reading nps(long promoters, long passives, long detractors, long skipped) {
        var scores = new TreeMap<>(Map.of(10, promoters, 8, passives, 3, detractors));
        return Nps.read(new AnswerTally(new TreeMap<>(Map.of(10, new ScoreCounts(scores))), skipped));
    }

    static AnswerTally answers(int scale, Map<Integer, Long> scores) {
        return new AnswerTally(new TreeMap<>(Map.of(scale, new ScoreCounts(new TreeMap<>(scores)))), 0);
    }

    static PairSums pair(long before, long after) {
        return PairSums.of(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    static Reading variant(Reading reading, String name) {
        return requireNonNull(reading.variants().get(name));
    }

    private static double reach(Reading reading) {
        @Nullable Interval interval = reading.interval();
        return (requireNonNull(interval).high() - interval.low()) / 2;
    }
}
