package org.advocacycrm.web.scorecard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard as programs read it: each line as the API shows a metric, never rounded, {@code null} without data. */
@Component
class ScorecardJson implements ScorecardFile {

    private final JsonMapper json;

    ScorecardJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public byte[] write(Report report) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(report));
    }

    Map<String, @Nullable Object> document(Report report) {
        var scorecard = report.scorecard();
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("scorecard", "balanced");
        document.put("period", period(scorecard.period(), report));
        document.put("comparedWith", period(scorecard.comparedWith(), report));
        document.put("filter", filter(scorecard.filter()));
        document.put("currency", report.company().currency().getCurrencyCode());
        document.put("comparison", scorecard.comparison().name());
        document.put("asOf", scorecard.asOf().toString());
        document.put("signOff", GoalJson.of(report.shown().signOff()));
        document.put(
                "lines",
                scorecard.lines().stream().map(line -> line(line, report)).toList());
        return document;
    }

    private static Map<String, @Nullable Object> line(ScorecardLine line, Report report) {
        var metric = line.metric();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("metric", metric.slug());
        fields.put("name", report.words().name(metric));
        fields.put("perspective", metric.perspective().name());
        fields.put("unit", metric.unit().name());
        fields.put("direction", metric.direction().name());
        fields.put(
                "definition",
                Map.of(
                        "version", line.definition().version(),
                        "formula", line.definition().formula(),
                        "exclusions", report.words().exclusions(metric)));
        fields.putAll(reading(line.reading()));
        fields.put("goal", GoalJson.of(line.goal()));
        fields.put("compared", reading(line.compared()));
        fields.put("change", change(line.change()));
        fields.put(
                "history",
                line.history().stream().map(past -> past(past, report)).toList());
        if (!line.notCutBy().isEmpty()) {
            fields.put(
                    "notCutBy",
                    line.notCutBy().stream().sorted().map(Dimension::apiName).toList());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> reading(Reading reading) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("value", reading.value());
        fields.put("n", reading.n());
        fields.put("interval", interval(reading.interval()));
        fields.put("smallSample", reading.smallSample());
        fields.put("tally", reading.tally());
        reading.figures().forEach(fields::putIfAbsent);
        if (!reading.variants().isEmpty()) {
            var variants = new LinkedHashMap<String, Object>();
            reading.variants().forEach((name, variant) -> variants.put(name, reading(variant)));
            fields.put("variants", variants);
        }
        return fields;
    }

    private static Map<String, @Nullable Object> past(ScorecardLine.PastReading past, Report report) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("period", period(past.period(), report));
        fields.put("value", past.reading().value());
        fields.put("n", past.reading().n());
        fields.put("interval", interval(past.reading().interval()));
        fields.put("smallSample", past.reading().smallSample());
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> change(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("difference", change.difference());
        fields.put("interval", interval(change.interval()));
        fields.put("z", change.z());
        fields.put("p", change.p());
        fields.put("significant", change.significant());
        return fields;
    }

    private static @Nullable Map<String, Object> interval(@Nullable Interval interval) {
        if (interval == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("low", interval.low());
        fields.put("high", interval.high());
        fields.put("level", Interval.LEVEL);
        return fields;
    }

    private static Map<String, Object> period(Period period, Report report) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", period.from().toString());
        fields.put("to", period.to().toString());
        fields.put("timeZone", report.zone().getId());
        return fields;
    }

    private static Map<String, List<String>> filter(MetricFilter filter) {
        var fields = new LinkedHashMap<String, List<String>>();
        filter.values().forEach((dimension, values) -> fields.put(dimension.apiName(), List.copyOf(values)));
        return fields;
    }
}
