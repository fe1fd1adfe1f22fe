package org.advocacycrm.demo;

import java.time.LocalDate;

/**
 * The days of the story of a dissenter who is won back: a complaint and an attack in public, a resolution, and later
 * praise and a referral.
 */
record Turnaround(LocalDate complainedOn, LocalDate resolvedOn) {

    private static final double ANGER = -6.0;
    private static final double GRATITUDE = 1.3;

    static Turnaround of(Setting setting, Profile profile) {
        var draw = setting.draw("turnaround", profile);
        var complainedOn = setting.timeline().today().minusDays(draw.between(330, 480));
        return new Turnaround(complainedOn, complainedOn.plusDays(draw.between(6, 18)));
    }

    double effectOn(Profile profile, LocalDate day) {
        if (profile.fate() != Fate.WON_BACK || day.isBefore(complainedOn.minusDays(5))) {
            return 0;
        }
        return day.isBefore(resolvedOn.plusDays(20)) ? ANGER : GRATITUDE;
    }
}
