package org.advocacycrm.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.advocacycrm.demo.world.Timeline;

/**
 * How long cases take. The stories: deliveries are resolved faster month by month since their process was changed;
 * billing takes longer and longer since the wave of leavers in its team.
 */
final class ResolutionTimes {

    private static final double DELIVERY_AT_FIRST = 64;
    private static final double DELIVERY_IN_THE_END = 17;
    private static final double BILLING_AT_FIRST = 8;
    private static final double BILLING_IN_THE_END = 27;

    private final Timeline timeline;

    ResolutionTimes(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The hours in which half of the cases that are opened on a day are resolved. */
    double medianHours(Topic topic, LocalDate day) {
        return switch (topic) {
            case INQUIRY -> 5;
            case FAULT -> 19;
            case BILLING -> between(BILLING_AT_FIRST, BILLING_IN_THE_END, sinceTheWave(day));
            case DELIVERY -> between(DELIVERY_AT_FIRST, DELIVERY_IN_THE_END, timeline.progress(day));
            case RETURN -> 70;
            case CONTRACT -> 26;
        };
    }

    private double sinceTheWave(LocalDate day) {
        var wave = Workforce.wave(timeline).from();
        var days = ChronoUnit.DAYS.between(wave, day) / (double) ChronoUnit.DAYS.between(wave, timeline.today());
        return Math.clamp(days, 0, 1);
    }

    private static double between(double first, double last, double progress) {
        return first * StrictMath.pow(last / first, progress);
    }
}
