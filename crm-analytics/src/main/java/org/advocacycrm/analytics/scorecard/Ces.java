package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.AnswerTally;

/** Customer effort score: how far the customer agrees that it was easy. */
final class Ces {

    private static final int HEADLINE_SCALE = 7;

    private Ces() {}

    static Reading read(AnswerTally answers) {
        var scores = answers.onScale(HEADLINE_SCALE);
        var all = answers.n();
        var easy = answers.onScale(5).between(4, 5)
                + scores.between(5, 7)
                + answers.onScale(10).between(8, 10);
        var reading = Reading.of(scores.n(), Estimate.mean(scores))
                .withTally("sum", scores.sum())
                .withTally("sumOfSquares", scores.sumOfSquares())
                .withTally("answersOnAllScales", all)
                .withTally("easy", easy)
                .withTally("skipped", answers.skipped())
                .withVariant("normalised", Reading.of(all, ScaledScores.normalised(answers)))
                .withVariant("easy", Reading.of(all, Estimate.share(easy, all)));
        return ScaledScores.withEveryScale(reading, answers);
    }
}
