package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.AnswerTally;

/** The mean score of whatever customers were asked to rate. */
final class Rating {

    private static final int HEADLINE_SCALE = 10;

    private Rating() {}

    static Reading read(AnswerTally answers) {
        var scores = answers.onScale(HEADLINE_SCALE);
        var reading = Reading.of(scores.n(), Estimate.mean(scores))
                .withTally("sum", scores.sum())
                .withTally("sumOfSquares", scores.sumOfSquares())
                .withTally("answersOnAllScales", answers.n())
                .withTally("skipped", answers.skipped())
                .withVariant("normalised", Reading.of(answers.n(), ScaledScores.normalised(answers)));
        return ScaledScores.withEveryScale(reading, answers);
    }
}
