package org.advocacycrm.web.scorecard.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.analytics.scorecard.Measurement;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Puts the figures of the scorecard side by side for the parts of a dimension, those with most rows first. */
@Component
class CutTables {

    private static final int PARTS_SHOWN = 8;

    private final Measurements measurements;

    CutTables(Measurements measurements) {
        this.measurements = measurements;
    }

    CutTable of(List<Metric> metrics, Dimension dimension, ScorecardQuery query, ScorecardWords words) {
        var cut = new LinkedHashMap<Metric, Map<String, Reading>>();
        metrics.stream()
                .filter(metric -> metric.dimensions().contains(dimension))
                .filter(metric -> metric.dimensions().containsAll(query.filter().dimensions()))
                .forEach(metric -> cut.put(metric, readings(metric, dimension, query)));
        var parts = largestFirst(cut);
        var shown = parts.stream().limit(PARTS_SHOWN).toList();
        return new CutTable(
                words.name(dimension),
                shown.stream()
                        .map(part -> new CutTable.Part(
                                words.value(dimension, part),
                                restricted(query, dimension, part).at(ScorecardPages.PATH)))
                        .toList(),
                cut.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue(), shown, dimension, query, words))
                        .toList(),
                parts.size() > shown.size() ? words.say("scorecard.cut.left", parts.size() - shown.size()) : "");
    }

    private Map<String, Reading> readings(Metric metric, Dimension dimension, ScorecardQuery query) {
        var asked = new MetricQuery(query.period(), query.filter(), List.of(dimension));
        var readings = new LinkedHashMap<String, Reading>();
        for (Measurement.Group group : measurements.of(metric, asked).groups()) {
            readings.put(group.key().values().getOrDefault(dimension, MetricFilter.NOT_GIVEN), group.reading());
        }
        return readings;
    }

    private static List<String> largestFirst(Map<Metric, Map<String, Reading>> cut) {
        var rows = new TreeMap<String, Long>();
        cut.values().forEach(readings -> readings.forEach((part, reading) -> rows.merge(part, reading.n(), Long::sum)));
        return rows.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static CutTable.Row row(
            Metric metric,
            Map<String, Reading> readings,
            List<String> parts,
            Dimension dimension,
            ScorecardQuery query,
            ScorecardWords words) {
        var cells = parts.stream()
                .map(part -> {
                    var reading = readings.getOrDefault(part, Reading.NO_DATA);
                    return new CutTable.Cell(
                            words.figures().value(reading.value(), metric.unit()),
                            reading.hasValue()
                                    ? words.say("scorecard.n", words.figures().count(reading.n()))
                                    : "",
                            restricted(query, dimension, part).at("/staff/scorecard/" + metric.slug()),
                            reading.smallSample());
                })
                .toList();
        return new CutTable.Row(words.name(metric), cells);
    }

    private static ScorecardQuery restricted(ScorecardQuery query, Dimension dimension, String part) {
        return query.with(query.filter().and(dimension, part));
    }
}
