package org.advocacycrm.web.scorecard.why;

import org.advocacycrm.analytics.explanation.Driver;
import org.advocacycrm.analytics.explanation.Drivers;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Part;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.why.WhyBox.DriverRow;
import org.advocacycrm.web.scorecard.why.WhyBox.DriverTable;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.jspecify.annotations.Nullable;

/** Prints what sets answers apart. */
record DriverTables(Metric metric, ScorecardQuery query, ScorecardWords words) {

    private static final int SHOWN = 6;

    @Nullable
    DriverTable of(Drivers drivers) {
        return drivers.tested() == 0
                ? null
                : new DriverTable(
                        words.say(
                                "scorecard.why.drivers.summary",
                                drivers.tested(),
                                drivers.found().size()),
                        drivers.found().stream().limit(SHOWN).map(this::row).toList());
    }

    private DriverRow row(Driver driver) {
        var condition = driver.condition();
        var dimension = condition.dimension();
        var filter = query.filter().and(dimension, condition.value());
        var interval = driver.interval();
        return new DriverRow(
                words.say("scorecard.why.driver", words.name(dimension), words.value(dimension, condition.value())),
                query.with(filter).at("/staff/scorecard/" + metric.slug()) + "#rows",
                opposite(driver, driver.opposite()),
                side(driver.with()),
                side(driver.without()),
                words.figures().contribution(driver.impact(), metric.unit()),
                interval == null
                        ? ""
                        : words.say(
                                "scorecard.interval",
                                words.figures().contribution(interval.low(), metric.unit()),
                                words.figures().contribution(interval.high(), metric.unit())),
                metric.direction().welcomes(driver.impact()) ? "better" : "worse");
    }

    private String opposite(Driver driver, @Nullable Part part) {
        return part == null
                ? ""
                : words.say(
                        "scorecard.why.driver.opposite",
                        words.value(driver.condition().dimension(), part.value()),
                        side(part.reading()));
    }

    private String side(Reading reading) {
        return words.say(
                "scorecard.why.driver.side",
                words.figures().value(reading.value(), metric.unit()),
                words.figures().count(reading.n()));
    }
}
