package org.advocacycrm.analytics.scorecard;

import java.util.OptionalDouble;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ResolutionTally;
import org.jspecify.annotations.Nullable;

/** Customer average time to resolution, in hours, by a clock that is named. */
final class TimeToResolution {

    private static final double SECONDS_PER_HOUR = 3600;

    private TimeToResolution() {}

    static Reading read(ResolutionTally cases) {
        return read(cases, ResolutionClock.of(cases));
    }

    /** With the headline by the given clock, so that it can stand beside others by the same. */
    static Reading read(ResolutionTally cases, ResolutionClock headline) {
        var reading = by(headline, cases)
                .withTally("resolved", cases.resolved())
                .withTally("seconds", cases.wall().seconds().sum())
                .withTally("workingCases", cases.working().n())
                .withTally("workingSeconds", cases.working().seconds().sum())
                .withTally("netCases", cases.net().n())
                .withTally("netSeconds", cases.net().seconds().sum())
                .withTally("open", cases.open())
                .withFigure("open", cases.open())
                .withFigure("oldestOpenHours", oldestOpenHours(cases));
        if (manyOpen(cases)) {
            var median = SurvivalMedian.of(cases.wall().times(), cases.openAges());
            reading = reading.withFigure("medianWithOpen", hours(median));
        }
        for (var clock : ResolutionClock.values()) {
            reading = reading.withVariant(clock.apiName(), by(clock, cases));
        }
        return reading;
    }

    private static Reading by(ResolutionClock clock, ResolutionTally cases) {
        var times = clock.times(cases);
        var mean = mean(times);
        return Reading.of(times.n(), mean)
                .withFigure("clock", clock.apiName())
                .withFigure("mean", mean == null ? null : mean.value())
                .withFigure("median", hours(times.times().quantile(0.5)))
                .withFigure("p90", hours(times.times().quantile(0.9)));
    }

    private static @Nullable Estimate mean(ClockTally times) {
        var seconds = Estimate.mean(times.seconds());
        return seconds == null ? null : seconds.times(1, SECONDS_PER_HOUR);
    }

    /** More than a tenth still open: leaving them out would flatter the figure. */
    private static boolean manyOpen(ResolutionTally cases) {
        return cases.open() * 10 > cases.open() + cases.resolved();
    }

    private static @Nullable Double oldestOpenHours(ResolutionTally cases) {
        return cases.open() == 0 ? null : cases.oldestOpen().doubleValue() / SECONDS_PER_HOUR;
    }

    static @Nullable Double hours(OptionalDouble seconds) {
        return seconds.isEmpty() ? null : seconds.getAsDouble() / SECONDS_PER_HOUR;
    }
}
