package org.advocacycrm.analytics.scorecard;

import static java.util.Objects.requireNonNull;
import static org.advocacycrm.analytics.scorecard.WorkedExamplesTests.nps;
import static org.advocacycrm.analytics.scorecard.WorkedExamplesTests.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ComplaintTally;
import org.advocacycrm.scorecard.FcrTally;
import org.advocacycrm.scorecard.QuantileSketch;
import org.advocacycrm.scorecard.ReferralTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingTests {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));

    @Test
    void isSmallBelowThirtyAndNotFromThirtyOn() {
        assertThat(nps(10, 10, 9, 0).smallSample()).isTrue();
        assertThat(nps(10, 10, 10, 0).smallSample()).isFalse();
    }

    @Nested
    class OfPromoters {

        @Test
        void hasNoIntervalWhenAFewAnswersAreAllAlike() {
            var nps = nps(29, 0, 0, 0);

            assertThat(nps.value()).isEqualTo(100.0);
            assertThat(nps.interval()).isNull();
        }

        @Test
        void hasWilsonsBoundWhenManyAnswersAreAllAlike() {
            var interval = requireNonNull(nps(30, 0, 0, 0).interval());

            var certain = 30 / (30 + Interval.Z * Interval.Z);
            assertThat(interval.low()).isEqualTo(100 * (2 * certain - 1), within(1e-9));
            assertThat(interval.high()).isEqualTo(100.0);
        }

        @Test
        void staysWithinAHundredPoints() {
            var interval = requireNonNull(nps(2, 0, 1, 0).interval());

            assertThat(interval.low()).isBetween(-100.0, 0.0);
            assertThat(interval.high()).isEqualTo(100.0);
        }

        @Test
        void allPassiveMayBeOffEitherWay() {
            var interval = requireNonNull(nps(0, 40, 0, 0).interval());

            assertThat(interval.low()).isEqualTo(-interval.high());
            assertThat(interval.high()).isPositive();
        }

        @Test
        void isNotTestedAgainstAFewAnswersAllAlike() {
            var change = Change.between(nps(5, 0, 0, 0), nps(50, 30, 20, 0)).orElseThrow();

            assertThat(change.difference()).isEqualTo(-70.0);
            assertThat(change.z()).isNull();
            assertThat(change.significant()).isFalse();
        }
    }

    @Nested
    class OfRatings {

        @Test
        void neverAveragesAnswersOnDifferentScales() {
            var rating = Rating.read(new AnswerTally(
                    new TreeMap<>(Map.of(
                            5, new ScoreCounts(new TreeMap<>(Map.of(5, 2L))),
                            10, new ScoreCounts(new TreeMap<>(Map.of(1, 1L, 10, 1L))))),
                    0));

            assertThat(rating.value()).isEqualTo(5.5);
            assertThat(rating.n()).isEqualTo(2);
            assertThat(variant(rating, "scale5").value()).isEqualTo(5.0);
            assertThat(variant(rating, "normalised").value()).isEqualTo(75.0);
        }

        @Test
        void hasNoIntervalOfASingleAnswer() {
            var rating = Rating.read(WorkedExamplesTests.answers(10, Map.of(7, 1L)));

            assertThat(rating.value()).isEqualTo(7.0);
            assertThat(rating.interval()).isNull();
        }
    }

    @Nested
    class OfCases {

        @Test
        void givesThreeDefinitionsOfFirstContactResolutionTheirOwnDenominators() {
            var fcr = FirstContactResolution.read(new FcrTally(100, 60, 80, 40, 10, 9, 3, 2, 1, 12));

            assertThat(fcr.value()).isEqualTo(0.6);
            assertThat(variant(fcr, "net").value()).isEqualTo(0.5);
            assertThat(variant(fcr, "net").figures()).containsEntry("maturing", 20L);
            assertThat(variant(fcr, "confirmed").value()).isEqualTo(0.9);
            assertThat(fcr.tally())
                    .containsEntry("neverAnswered", 3L)
                    .containsEntry("merged", 2L)
                    .containsEntry("spam", 1L);
        }

        @Test
        void hasNoTimeToResolutionWhereNothingWasResolved() {
            var ages = new QuantileSketch(0, new TreeMap<>(Map.of(QuantileSketch.bucketOf(7200), 1L)));
            var cattr = TimeToResolution.read(wall(ClockTally.NONE, ages, 7200));

            assertThat(cattr.value()).isNull();
            assertThat(cattr.figures())
                    .containsEntry("mean", null)
                    .containsEntry("median", null)
                    .containsEntry("open", 1L)
                    .containsEntry("oldestOpenHours", 2.0);
        }

        @Test
        void countsOpenCasesInTheMedianOnceThereAreMany() {
            var cattr = TimeToResolution.read(wall(times(3600, 7200), sketch(5400, 5400), 5400));

            // at risk 4: one hour leaves 3/4, two hours the one still at risk: 0
            assertThat((Double) cattr.figures().get("medianWithOpen")).isEqualTo(2.0, within(0.02));
        }

        @Test
        void givesNoSuchMedianWhileMostAreOpen() {
            var cattr = TimeToResolution.read(wall(times(3600), sketch(7200, 7200, 7200), 7200));

            assertThat(cattr.figures()).containsEntry("medianWithOpen", null);
        }

        @Test
        void isByTheWallClockWhereTheStatesOfAnyCaseAreUnknown() {
            var cattr = TimeToResolution.read(new ResolutionTally(
                    times(7200, 14400), times(3600, 3600), times(1800), QuantileSketch.EMPTY, BigDecimal.ZERO));

            assertThat(cattr.value()).isEqualTo(3.0);
            assertThat(cattr.figures()).containsEntry("clock", "wall");
            assertThat(variant(cattr, "working").value()).isEqualTo(1.0);
            assertThat(variant(cattr, "net").value()).isEqualTo(0.5);
            assertThat(variant(cattr, "net").n()).isEqualTo(1);
        }

        @Test
        void isNetWhereTheStatesOfAllCasesAreKnown() {
            var cattr = TimeToResolution.read(new ResolutionTally(
                    times(7200, 14400), times(3600, 3600), times(1800, 3600), QuantileSketch.EMPTY, BigDecimal.ZERO));

            assertThat(cattr.value()).isEqualTo(0.75);
            assertThat(cattr.figures()).containsEntry("clock", "net").containsEntry("mean", 0.75);
            assertThat(variant(cattr, "wall").figures()).containsEntry("clock", "wall");
        }

        @Test
        void leavesComplaintsOutOfWhichNobodyRecordedWhetherTheCustomerWasTold() {
            var loop = ComplaintLoop.read(new ComplaintTally(10, 10, 9, 6, 4, 3, QuantileSketch.EMPTY));

            // 4 open, 4 of 6 closed with a record, 3 of them told
            assertThat(variant(loop, "told").n()).isEqualTo(8);
            assertThat(variant(loop, "told").value()).isEqualTo(0.375);
            assertThat(variant(loop, "closed").value()).isEqualTo(0.6);
        }

        @Test
        void doesNotClaimThatNobodyWasToldWhereNothingWasRecorded() {
            var loop = ComplaintLoop.read(new ComplaintTally(10, 10, 9, 6, 0, 0, QuantileSketch.EMPTY));

            assertThat(variant(loop, "told").value()).isNull();
        }

        private static ResolutionTally wall(ClockTally times, QuantileSketch ages, long oldest) {
            return new ResolutionTally(times, ClockTally.NONE, ClockTally.NONE, ages, BigDecimal.valueOf(oldest));
        }

        private static ClockTally times(long... seconds) {
            var tally = ClockTally.NONE;
            for (var value : seconds) {
                var exact = BigDecimal.valueOf(value);
                tally = tally.plus(new ClockTally(new SampleSums(1, exact, exact.pow(2)), sketch((double) value)));
            }
            return tally;
        }

        private static QuantileSketch sketch(double... seconds) {
            var sketch = QuantileSketch.EMPTY;
            for (var value : seconds) {
                sketch = sketch.plus(new QuantileSketch(0, new TreeMap<>(Map.of(QuantileSketch.bucketOf(value), 1L))));
            }
            return sketch;
        }
    }

    @Test
    void ofReferralsIsZeroWhereSomebodyCouldHaveMadeOneAndNothingWhereNobodyCould() {
        assertThat(Referrals.read(new ReferralTally(0, 0, 50)).value()).isEqualTo(0.0);
        assertThat(Referrals.read(ReferralTally.NONE).value()).isNull();
        assertThat(variant(Referrals.read(new ReferralTally(3, 1, 50)), "perHundredActive")
                        .value())
                .isEqualTo(6.0);
    }

    @Test
    void ofTurnoverIsScaledToAYearBesideIt() {
        var turnover = Turnover.read(new TurnoverTally(105, 5, 105, 100), QUARTER);

        assertThat(turnover.value()).isEqualTo(5 / 102.5);
        assertThat(variant(turnover, "annualised").value()).isEqualTo(5 / 102.5 * 365 / 90, within(1e-12));
    }
}
