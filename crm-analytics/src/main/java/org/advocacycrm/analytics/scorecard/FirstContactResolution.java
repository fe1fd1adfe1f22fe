package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.FcrTally;

/** First contact resolution by three definitions side by side. The headline is the gross one: it is known at once. */
final class FirstContactResolution {

    private FirstContactResolution() {}

    static Reading read(FcrTally cases) {
        return gross(cases)
                .withTally("resolved", cases.resolved())
                .withTally("gross", cases.gross())
                .withTally("matured", cases.matured())
                .withTally("net", cases.net())
                .withTally("asked", cases.asked())
                .withTally("confirmed", cases.confirmed())
                .withTally("neverAnswered", cases.neverAnswered())
                .withTally("merged", cases.merged())
                .withTally("spam", cases.spam())
                .withTally("open", cases.open())
                .withVariant("gross", gross(cases).withFigure("maturing", 0L))
                .withVariant(
                        "net",
                        Reading.of(cases.matured(), Estimate.share(cases.net(), cases.matured()))
                                .withFigure("maturing", cases.maturing()))
                .withVariant(
                        "confirmed",
                        Reading.of(cases.asked(), Estimate.share(cases.confirmed(), cases.asked()))
                                .withFigure("maturing", 0L));
    }

    private static Reading gross(FcrTally cases) {
        return Reading.of(cases.resolved(), Estimate.share(cases.gross(), cases.resolved()));
    }
}
