package org.advocacycrm.analytics.scorecard;

import java.util.OptionalDouble;
import org.advocacycrm.scorecard.ResolutionTally;
import org.jspecify.annotations.Nullable;

/** Customer average time to resolution, in hours on the wall clock: created to last resolution. */
final class TimeToResolution {

    private static final double SECONDS_PER_HOUR = 3600;

    private TimeToResolution() {}

    static Reading read(ResolutionTally cases) {
        var seconds = Estimate.mean(cases.resolved());
        var hours = seconds == null ? null : seconds.times(1, SECONDS_PER_HOUR);
        var resolved = cases.resolved().n();
        var reading = Reading.of(resolved, hours)
                .withTally("resolved", resolved)
                .withTally("seconds", cases.resolved().sum())
                .withTally("open", cases.open())
                .withFigure("clock", "wall")
                .withFigure("mean", hours == null ? null : hours.value())
                .withFigure("median", hours(cases.times().quantile(0.5)))
                .withFigure("p90", hours(cases.times().quantile(0.9)))
                .withFigure("open", cases.open())
                .withFigure("oldestOpenHours", oldestOpenHours(cases));
        return manyOpen(cases)
                ? reading.withFigure("medianWithOpen", hours(SurvivalMedian.of(cases.times(), cases.openAges())))
                : reading;
    }

    /** More than a tenth still open: leaving them out would flatter the figure. */
    private static boolean manyOpen(ResolutionTally cases) {
        return cases.open() * 10 > cases.open() + cases.resolved().n();
    }

    private static @Nullable Double oldestOpenHours(ResolutionTally cases) {
        return cases.open() == 0 ? null : cases.oldestOpen().doubleValue() / SECONDS_PER_HOUR;
    }

    static @Nullable Double hours(OptionalDouble seconds) {
        return seconds.isEmpty() ? null : seconds.getAsDouble() / SECONDS_PER_HOUR;
    }
}
