package org.advocacycrm.analytics.explanation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Parts;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.Readings;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.junit.jupiter.api.Test;

class DriversTests {

    private static final Dimension TOPIC = Dimension.attribute("topic");

    /** The worked example: 10 promoters, 10 passives, 20 detractors of 40 within 100, 60, 40 of 200. */
    private static final Parts TOPIC_OF_200 = new Parts(
            Readings.nps(100, 60, 40),
            List.of(
                    new Part("no", Readings.nps(90, 50, 20), Readings.nps(10, 10, 20)),
                    new Part("yes", Readings.nps(10, 10, 20), Readings.nps(90, 50, 20))));

    @Test
    void measuresTheImpactOfATopicAsAllLessAllWithoutIt() {
        var driver = only(Drivers.among(cut(TOPIC, TOPIC_OF_200)));

        assertThat(driver.condition()).isEqualTo(new Condition(TOPIC, "yes"));
        assertThat(driver.with().value()).isEqualTo(-25.0);
        assertThat(driver.impact()).isCloseTo(-13.75, within(1e-12));
        assertThat(driver.without().value()).isEqualTo(43.75);
        var interval = requireNonNull(driver.interval());
        assertThat(interval.low()).isLessThan(-13.75);
        assertThat(interval.high()).isBetween(-13.75, 0.0);
        assertThat(requireNonNull(driver.opposite()).value()).isEqualTo("no");
    }

    @Test
    void takesWhatMostRowsShareForTheRuleAndNotForADriver() {
        var found = Drivers.among(cut(TOPIC, TOPIC_OF_200)).found();

        assertThat(found).extracting(driver -> driver.condition().value()).containsExactly("yes");
    }

    @Test
    void concludesNothingFromFewerThanThirtyRowsOnEitherSide() {
        var small = new Parts(
                Readings.nps(100, 0, 29),
                List.of(
                        new Part("no", Readings.nps(100, 0, 0), Readings.nps(0, 0, 29)),
                        new Part("yes", Readings.nps(0, 0, 29), Readings.nps(100, 0, 0))));

        assertThat(Drivers.among(cut(TOPIC, small))).isEqualTo(new Drivers(0, List.of()));
    }

    @Test
    void holdsNothingAgainstRowsThatSayNothing() {
        var silent = new Parts(
                Readings.nps(100, 0, 50),
                List.of(
                        new Part(MetricFilter.NOT_GIVEN, Readings.nps(0, 0, 50), Readings.nps(100, 0, 0)),
                        new Part("yes", Readings.nps(100, 0, 0), Readings.nps(0, 0, 50))));

        assertThat(Drivers.among(cut(TOPIC, silent)).tested()).isZero();
    }

    @Test
    void adjustsProbabilitiesAsHolmDid() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Holm.adjusted(new double[] {0.9, 0.8})).containsExactly(1, 1);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void findsNothingInScoresThatFollowNothing() {
        var random = new Random(20261122);
        var companies = 1_000;
        var misled = 0;
        for (var round = 0; round < companies; round++) {
            misled += Drivers.among(nullCuts(random, DriversTests::npsOf, random::nextGaussian))
                            .found()
                            .isEmpty()
                    ? 0
                    : 1;
        }

        // level 5 %: more than 7 % of 1,000 would be three standard deviations off
        assertThat(misled).isLessThan(70);
    }

    @Test
    void findsNothingInTimesThatFollowNothingHoweverLongTheirTail() {
        var random = new Random(20261123);
        var companies = 1_000;
        var misled = 0;
        for (var round = 0; round < companies; round++) {
            misled += Drivers.among(nullCuts(random, Readings::mean, () -> Math.exp(7 + 1.5 * random.nextGaussian())))
                            .found()
                            .isEmpty()
                    ? 0
                    : 1;
        }

        assertThat(misled).isLessThan(70);
    }

    private interface Draw {
        double next();
    }

    /** 600 rows, cut at random by six dimensions into 2 to 12 parts. */
    private static SortedMap<Dimension, Parts> nullCuts(Random random, Function<double[], Reading> reading, Draw draw) {
        var scores = new double[600];
        Arrays.setAll(scores, row -> draw.next());
        var cuts = new TreeMap<Dimension, Parts>();
        for (var number = 0; number < 6; number++) {
            var values = 2 + 2 * number;
            var value = random.ints(scores.length, 0, values).toArray();
            var parts = new ArrayList<Part>();
            for (var each = 0; each < values; each++) {
                var wanted = each;
                var inside = rows(scores, row -> value[row] == wanted);
                var outside = rows(scores, row -> value[row] != wanted);
                parts.add(part("v" + each, inside, outside, reading));
            }
            cuts.put(Dimension.attribute("a" + number), new Parts(reading.apply(scores), parts));
        }
        return cuts;
    }

    private static Part part(String name, double[] inside, double[] outside, Function<double[], Reading> reading) {
        var times = Arrays.stream(inside).max().orElse(0) > 10;
        return new Part(
                name, reading.apply(inside), reading.apply(outside), times ? Readings.rankSum(inside, outside) : null);
    }

    private static double[] rows(double[] scores, IntPredicate wanted) {
        return IntStream.range(0, scores.length)
                .filter(wanted)
                .mapToDouble(row -> scores[row])
                .toArray();
    }

    private static Reading npsOf(double[] scores) {
        var promoters = Arrays.stream(scores).filter(score -> score > 0).count();
        var detractors = Arrays.stream(scores).filter(score -> score < -1).count();
        return Readings.nps(promoters, scores.length - promoters - detractors, detractors);
    }

    private static SortedMap<Dimension, Parts> cut(Dimension dimension, Parts parts) {
        var cuts = new TreeMap<Dimension, Parts>();
        cuts.put(dimension, parts);
        return cuts;
    }

    private static Driver only(Drivers drivers) {
        assertThat(drivers.found()).hasSize(1);
        return drivers.found().getFirst();
    }
}
