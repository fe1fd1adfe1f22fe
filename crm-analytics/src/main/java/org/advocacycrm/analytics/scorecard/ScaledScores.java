package org.advocacycrm.analytics.scorecard;

import java.math.BigDecimal;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.SampleSums;
import org.advocacycrm.scorecard.ScoreCounts;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question on scales of different length. Raw scores are only ever averaged on one scale; across scales
 * each is first mapped to 0 … 100.
 */
final class ScaledScores {

    /** Of 4, 6 and 9, the steps of the three scales: with it every mapped score is a whole number. */
    private static final int COMMON_MULTIPLE = 36;

    private ScaledScores() {}

    /** The mean of 100·(x−1)/(k−1) over all answers. */
    static @Nullable Estimate normalised(AnswerTally answers) {
        var sums = SampleSums.NONE;
        for (var scale : answers.scales().entrySet()) {
            var factor = BigDecimal.valueOf(COMMON_MULTIPLE / (scale.getKey() - 1));
            sums = sums.plus(fromZero(scale.getValue(), factor));
        }
        var mean = Estimate.mean(sums);
        return mean == null ? null : mean.times(100, COMMON_MULTIPLE);
    }

    private static SampleSums fromZero(ScoreCounts scores, BigDecimal factor) {
        var n = scores.n();
        var sum = BigDecimal.valueOf(scores.sum() - n);
        var squares = BigDecimal.valueOf(scores.sumOfSquares() - 2 * scores.sum() + n);
        return new SampleSums(n, sum.multiply(factor), squares.multiply(factor.pow(2)));
    }

    /** Adds the mean on each scale that has answers, as scale5, scale7 and scale10. */
    static Reading withEveryScale(Reading reading, AnswerTally answers) {
        var more = reading;
        for (var scale : answers.scales().entrySet()) {
            var scores = scale.getValue();
            more = more.withVariant("scale" + scale.getKey(), Reading.of(scores.n(), Estimate.mean(scores)));
        }
        return more;
    }
}
