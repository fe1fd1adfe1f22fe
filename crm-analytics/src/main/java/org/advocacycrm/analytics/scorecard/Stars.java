package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.StarTally;

/** Customer stars. None given to somebody is a zero; nobody there to get one is no data. */
final class Stars {

    private Stars() {}

    static Reading read(StarTally tally) {
        var somebodyCould = tally.stars() > 0 || tally.employed() > 0;
        var headcount = (tally.headcountAtStart() + tally.headcountAtEnd()) / 2.0;
        return counted(tally.stars(), somebodyCould)
                .withTally("byCustomers", tally.byCustomers())
                .withTally("byExecutives", tally.byExecutives())
                .withTally("waiting", tally.waiting())
                .withTally("headcountAtStart", tally.headcountAtStart())
                .withTally("headcountAtEnd", tally.headcountAtEnd())
                .withFigure("waiting", tally.waiting())
                .withVariant("byCustomers", counted(tally.byCustomers(), somebodyCould))
                .withVariant("byExecutives", counted(tally.byExecutives(), somebodyCould))
                .withVariant(
                        "perHundredEmployees",
                        Reading.of(tally.stars(), Estimate.rate(tally.stars(), headcount / 100.0)));
    }

    private static Reading counted(long stars, boolean somebodyCould) {
        return Reading.of(stars, somebodyCould ? Estimate.rate(stars, 1) : null);
    }
}
