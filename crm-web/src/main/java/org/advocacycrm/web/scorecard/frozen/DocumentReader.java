package org.advocacycrm.web.scorecard.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Definition;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what {@link DocumentWriter} wrote. */
final class DocumentReader {

    private DocumentReader() {}

    static List<BalancedScorecard> scorecards(JsonNode document) {
        if (document.get("format").asInt() != JsonScorecardDocuments.FORMAT) {
            throw new IllegalStateException("Signed by a later version of the product");
        }
        return list(document.get("scorecards")).stream()
                .map(DocumentReader::scorecard)
                .toList();
    }

    private static BalancedScorecard scorecard(JsonNode scorecard) {
        return new BalancedScorecard(
                period(scorecard.get("period")),
                Comparison.valueOf(scorecard.get("comparison").asString()),
                period(scorecard.get("comparedWith")),
                FilterText.read(scorecard.get("filter").asString()),
                Instant.parse(scorecard.get("asOf").asString()),
                list(scorecard.get("lines")).stream().map(DocumentReader::line).toList());
    }

    private static ScorecardLine line(JsonNode line) {
        return new ScorecardLine(
                Metric.named(line.get("metric").asString()).orElseThrow(),
                new Definition(line.get("version").asInt(), line.get("formula").asString()),
                reading(line.get("reading")),
                reading(line.get("compared")),
                change(line.get("change")),
                list(line.get("history")).stream()
                        .map(past ->
                                new ScorecardLine.PastReading(period(past.get("period")), reading(past.get("reading"))))
                        .toList(),
                dimensions(line.get("notCutBy")),
                GoalDocument.read(line.get("goal")));
    }

    @SuppressWarnings("NullAway") // a figure may be null, which the class file of a record does not say of its map
    private static Reading reading(JsonNode reading) {
        var tally = new LinkedHashMap<String, Number>();
        values(reading.get("tally")).forEach((name, value) -> {
            if (value instanceof Number number) {
                tally.put(name, number);
            }
        });
        var variants = new LinkedHashMap<String, Reading>();
        reading.get("variants")
                .properties()
                .forEach(variant -> variants.put(variant.getKey(), reading(variant.getValue())));
        return new Reading(
                number(reading.get("value")),
                reading.get("n").asLong(),
                interval(reading.get("interval")),
                number(reading.get("standardError")),
                tally,
                values(reading.get("figures")),
                variants);
    }

    private static Map<String, @Nullable Object> values(JsonNode fields) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return values;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isObject()) {
            return new BigDecimal(value.get(DocumentWriter.DECIMAL).asString());
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isIntegralNumber()) {
            return value.asLong();
        }
        return value.isNumber() ? (Object) value.asDouble() : value.asString();
    }

    private static @Nullable Change change(JsonNode change) {
        return change.isNull()
                ? null
                : new Change(
                        change.get("difference").asDouble(),
                        number(change.get("standardError")),
                        number(change.get("z")),
                        number(change.get("p")),
                        interval(change.get("interval")));
    }

    private static @Nullable Interval interval(JsonNode ends) {
        return ends.isNull()
                ? null
                : new Interval(ends.get(0).asDouble(), ends.get(1).asDouble());
    }

    private static @Nullable Double number(JsonNode number) {
        return number.isNull() ? null : (Double) number.asDouble();
    }

    private static Set<Dimension> dimensions(JsonNode names) {
        return list(names).stream()
                .map(name -> Dimension.named(name.asString()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Period period(JsonNode days) {
        return new Period(
                LocalDate.parse(days.get(0).asString()),
                LocalDate.parse(days.get(1).asString()));
    }

    private static List<JsonNode> list(JsonNode nodes) {
        var list = new ArrayList<JsonNode>();
        nodes.forEach(list::add);
        return list;
    }
}
