package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.AnswerTally;

/** Customer satisfaction: the share of answers with four or five of five stars. */
final class Csat {

    private Csat() {}

    static Reading read(AnswerTally answers) {
        var stars = answers.onScale(5);
        var satisfied = stars.between(4, 5);
        return Reading.of(stars.n(), Estimate.share(satisfied, stars.n()))
                .withTally("satisfied", satisfied)
                .withTally("sum", stars.sum())
                .withTally("skipped", answers.skipped())
                .withVariant("meanStars", Reading.of(stars.n(), Estimate.mean(stars)));
    }
}
