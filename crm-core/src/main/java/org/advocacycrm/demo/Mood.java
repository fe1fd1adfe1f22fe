package org.advocacycrm.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How a customer feels about the company on a day; 0 is usual. Every score of the demo company comes from it. */
final class Mood {

    private static final double HALF_LIFE_DAYS = 50;

    private final Profile profile;
    private final Outage outage;
    private final Turnaround turnaround;
    private final List<Impression> impressions = new ArrayList<>();

    private record Impression(LocalDate since, LocalDate fullUntil, double size) {}

    Mood(Setting setting, Profile profile) {
        this.profile = profile;
        this.outage = new Outage(setting.timeline());
        this.turnaround = Turnaround.of(setting, profile);
    }

    double on(LocalDate day) {
        var mood = profile.loyalty() + outage.effectOn(profile, day) + turnaround.effectOn(profile, day);
        for (var impression : impressions) {
            mood += strength(impression, day);
        }
        return mood;
    }

    /** Something leaves an impression from a day on, which fades after {@code fullUntil}. */
    void impress(LocalDate since, LocalDate fullUntil, double size) {
        impressions.add(new Impression(since, fullUntil, size));
    }

    private static double strength(Impression impression, LocalDate day) {
        if (day.isBefore(impression.since())) {
            return 0;
        }
        var faded = Math.max(0, ChronoUnit.DAYS.between(impression.fullUntil(), day));
        return impression.size() * StrictMath.pow(0.5, faded / HALF_LIFE_DAYS);
    }
}
