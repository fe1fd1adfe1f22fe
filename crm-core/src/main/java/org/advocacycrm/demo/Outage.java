package org.advocacycrm.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.shared.Period;

/** The story of the quarter in which the network of one country failed again and again, and of the way back. */
final class Outage {

    static final String COUNTRY = "FR";
    private static final int QUARTERS_AGO = 3;
    private static final double BLOW = -1.25;
    private static final double DAYS_UNTIL_HALF_FORGIVEN = 20;

    private final Period quarter;

    Outage(Timeline timeline) {
        this.quarter = timeline.quarter(QUARTERS_AGO);
    }

    Period quarter() {
        return quarter;
    }

    boolean rages(Profile profile, LocalDate day) {
        return profile.place().country().equals(COUNTRY) && !day.isBefore(quarter.from()) && day.isBefore(quarter.to());
    }

    /** What the outage does to the mood of a customer on a day. */
    double effectOn(Profile profile, LocalDate day) {
        if (!profile.place().country().equals(COUNTRY) || day.isBefore(quarter.from())) {
            return 0;
        }
        var daysSince = Math.max(0, ChronoUnit.DAYS.between(quarter.to(), day) + 15);
        var forgiven = day.isBefore(quarter.to()) ? 1 : StrictMath.pow(0.5, daysSince / DAYS_UNTIL_HALF_FORGIVEN);
        return BLOW * forgiven;
    }
}
