package org.advocacycrm.analytics.scorecard;

import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.shared.Period;

/** The leavers of a period against the mean headcount; annualised beside it. */
final class Turnover {

    private static final double DAYS_PER_YEAR = 365;

    private Turnover() {}

    static Reading read(TurnoverTally employees, Period period) {
        var headcount = (employees.headcountAtStart() + employees.headcountAtEnd()) / 2.0;
        var rate = Estimate.rate(employees.leavers(), headcount);
        var perYear = rate == null ? null : rate.times(DAYS_PER_YEAR, (double) period.days());
        return Reading.of(employees.employed(), rate)
                .withTally("leavers", employees.leavers())
                .withTally("headcountAtStart", employees.headcountAtStart())
                .withTally("headcountAtEnd", employees.headcountAtEnd())
                .withTally("employed", employees.employed())
                .withVariant("annualised", Reading.of(employees.employed(), perYear));
    }
}
