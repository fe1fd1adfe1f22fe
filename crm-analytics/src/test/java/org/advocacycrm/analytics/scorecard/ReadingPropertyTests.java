package org.advocacycrm.analytics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.CustomerBaseCounts;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.PairSums;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reading, on seeded random tallies. */
class ReadingPropertyTests {

    private static final List<Function<AnswerTally, Reading>> OF_ANSWERS =
            List.of(Nps::read, Csat::read, Ces::read, Rating::read);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theTallyOfTwoDisjointSetsIsTheSumOfTheirTallies(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var scores = random.ints(random.nextInt(40), 1, 8).toArray();
            var cut = scores.length == 0 ? 0 : random.nextInt(scores.length);

            var parts =
                    tally(7, Arrays.copyOf(scores, cut)).plus(tally(7, Arrays.copyOfRange(scores, cut, scores.length)));

            assertThat(parts).isEqualTo(tally(7, scores));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyFigureIsANumberOrNothingAndItsIntervalHoldsIt(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var answers = tally(5, random.ints(random.nextInt(4), 1, 6).toArray())
                    .plus(tally(7, random.ints(random.nextInt(4), 1, 8).toArray()))
                    .plus(tally(10, random.ints(random.nextInt(60), 1, 11).toArray()));
            OF_ANSWERS.forEach(measure -> isSound(measure.apply(answers)));
            long start = random.nextInt(50);
            var base = new CustomerBaseCounts(start, start == 0 ? 0 : random.nextLong(start + 1), random.nextInt(9));
            Stream.of(Churn.read(base), Retention.read(base), Acquisition.read(base))
                    .forEach(ReadingPropertyTests::isSound);
            var pairs =
                    Stream.generate(() -> pair(random)).limit(random.nextInt(5)).reduce(PairSums.NONE, PairSums::plus);
            isSound(Reading.of(pairs.n(), Estimate.ratio(pairs)));
            var sample = Stream.generate(() -> value(random))
                    .limit(random.nextInt(5))
                    .reduce(SampleSums.NONE, SampleSums::plus);
            isSound(Reading.of(sample.n(), Estimate.mean(sample)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void aChangeIsTheDifferenceAndReadsTheSameBackwards(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var one = Nps.read(tally(10, random.ints(random.nextInt(80), 0, 11).toArray()));
            var other =
                    Nps.read(tally(10, random.ints(random.nextInt(80), 0, 11).toArray()));

            var there = Change.between(one, other);
            var back = Change.between(other, one);

            assertThat(there.isPresent()).isEqualTo(one.hasValue() && other.hasValue());
            there.ifPresent(change -> {
                assertThat(change.difference()).isEqualTo(-back.orElseThrow().difference());
                assertThat(change.significant()).isEqualTo(back.orElseThrow().significant());
                var p = change.p();
                assertThat(p == null || (p >= 0 && p <= 1)).isTrue();
            });
        }
    }

    @Test
    void ofNothingThereIsNoValue() {
        OF_ANSWERS.forEach(
                measure -> assertThat(measure.apply(AnswerTally.NONE).value()).isNull());
        assertThat(FirstContactResolution.read(FcrTally.NONE).value()).isNull();
        assertThat(Churn.read(CustomerBaseCounts.NONE).value()).isNull();
    }

    private static void isSound(Reading reading) {
        var value = reading.value();
        var interval = reading.interval();
        if (value != null) {
            assertThat(value).isFinite();
        }
        if (interval != null) {
            assertThat(interval.low()).isFinite().isLessThanOrEqualTo(Objects.requireNonNull(value) + 1e-9);
            assertThat(interval.high()).isFinite().isGreaterThanOrEqualTo(value - 1e-9);
        }
        reading.variants().values().forEach(ReadingPropertyTests::isSound);
    }

    private static AnswerTally tally(int scale, int... scores) {
        var counts = new TreeMap<Integer, Long>();
        Arrays.stream(scores).forEach(score -> counts.merge(score, 1L, Long::sum));
        return counts.isEmpty()
                ? AnswerTally.NONE
                : new AnswerTally(new TreeMap<>(Map.of(scale, new ScoreCounts(counts))), 0);
    }

    private static PairSums pair(Random random) {
        return PairSums.of(BigDecimal.valueOf(random.nextInt(9)), BigDecimal.valueOf(random.nextInt(9)));
    }

    private static SampleSums value(Random random) {
        var value = BigDecimal.valueOf(random.nextInt(100), 1);
        return new SampleSums(1, value, value.multiply(value));
    }
}
