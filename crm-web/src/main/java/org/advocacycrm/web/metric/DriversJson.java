package org.advocacycrm.web.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.advocacycrm.analytics.explanation.Driver;
import org.advocacycrm.analytics.explanation.Drivers;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.web.metric.ExplanationJson.PeriodJson;
import org.advocacycrm.web.metric.ReadingJson.IntervalJson;
import org.jspecify.annotations.Nullable;

/** What drives a metric, as the API gives it. */
record DriversJson(String metric, PeriodJson period, int tested, List<DriverJson> drivers) {

    /**
     * @param without all other rows, also those that do not say
     * @param opposite the other of two values, where there are just two
     */
    record DriverJson(
            String dimension,
            String value,
            double impact,
            @Nullable IntervalJson interval,
            double p,
            double adjustedP,
            SideJson with,
            SideJson without,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            SideJson opposite) {}

    record SideJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String condition,

            @Nullable Double value,
            long n) {}

    static DriversJson of(ExplanationQuestion question, Drivers drivers) {
        return new DriversJson(
                question.metric().slug(),
                PeriodJson.of(question.period()),
                drivers.tested(),
                drivers.found().stream().map(DriversJson::of).toList());
    }

    private static DriverJson of(Driver driver) {
        var condition = driver.condition();
        return new DriverJson(
                condition.dimension().apiName(),
                condition.value(),
                driver.impact(),
                interval(driver.interval()),
                driver.p(),
                driver.adjusted(),
                side(driver.with()),
                side(driver.without()),
                opposite(driver.opposite()));
    }

    private static @Nullable IntervalJson interval(@Nullable Interval interval) {
        return interval == null ? null : new IntervalJson(interval.low(), interval.high(), Interval.LEVEL);
    }

    private static SideJson side(Reading reading) {
        return new SideJson(null, reading.value(), reading.n());
    }

    private static @Nullable SideJson opposite(@Nullable Part part) {
        return part == null
                ? null
                : new SideJson(
                        part.value(), part.reading().value(), part.reading().n());
    }
}
