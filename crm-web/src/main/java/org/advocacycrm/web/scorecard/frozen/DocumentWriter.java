package org.advocacycrm.web.scorecard.frozen;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** Turns scorecards into plain maps and lists, which become JSON. */
final class DocumentWriter {

    /** Marks an exact decimal, which JSON would turn into a binary number. */
    static final String DECIMAL = "decimal";

    private DocumentWriter() {}

    static Map<String, @Nullable Object> document(List<BalancedScorecard> scorecards) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("format", JsonScorecardDocuments.FORMAT);
        fields.put(
                "scorecards", scorecards.stream().map(DocumentWriter::scorecard).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> scorecard(BalancedScorecard scorecard) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("period", period(scorecard.period()));
        fields.put("comparison", scorecard.comparison().name());
        fields.put("comparedWith", period(scorecard.comparedWith()));
        fields.put("filter", FilterText.write(scorecard.filter()));
        fields.put("asOf", scorecard.asOf().toString());
        fields.put("lines", scorecard.lines().stream().map(DocumentWriter::line).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> line(ScorecardLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("metric", line.metric().slug());
        fields.put("version", line.definition().version());
        fields.put("formula", line.definition().formula());
        fields.put("reading", reading(line.reading()));
        fields.put("compared", reading(line.compared()));
        fields.put("change", change(line.change()));
        fields.put("history", line.history().stream().map(DocumentWriter::past).toList());
        fields.put(
                "notCutBy",
                line.notCutBy().stream().sorted().map(Dimension::apiName).toList());
        fields.put("goal", GoalDocument.write(line.goal()));
        return fields;
    }

    private static Map<String, @Nullable Object> past(ScorecardLine.PastReading past) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("period", period(past.period()));
        fields.put("reading", reading(past.reading()));
        return fields;
    }

    private static Map<String, @Nullable Object> reading(Reading reading) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("value", reading.value());
        fields.put("n", reading.n());
        fields.put("interval", interval(reading.interval()));
        fields.put("standardError", reading.standardError());
        fields.put("tally", values(reading.tally()));
        fields.put("figures", values(reading.figures()));
        var variants = new LinkedHashMap<String, @Nullable Object>();
        reading.variants().forEach((name, variant) -> variants.put(name, reading(variant)));
        fields.put("variants", variants);
        return fields;
    }

    private static Map<String, @Nullable Object> values(Map<String, ? extends @Nullable Object> values) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) ->
                fields.put(name, value instanceof BigDecimal exact ? Map.of(DECIMAL, exact.toString()) : value));
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> change(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("difference", change.difference());
        fields.put("standardError", change.standardError());
        fields.put("z", change.z());
        fields.put("p", change.p());
        fields.put("interval", interval(change.interval()));
        return fields;
    }

    private static @Nullable List<Double> interval(@Nullable Interval interval) {
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    private static List<String> period(Period period) {
        return List.of(period.from().toString(), period.to().toString());
    }
}
