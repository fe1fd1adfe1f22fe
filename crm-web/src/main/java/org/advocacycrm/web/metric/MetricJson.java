package org.advocacycrm.web.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.advocacycrm.analytics.scorecard.Definition;
import org.advocacycrm.analytics.scorecard.Measurement;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.MetricFilter;
import org.jspecify.annotations.Nullable;

/** The answer to a question about a metric, as data-formats describes it. */
@JsonPropertyOrder({"metric", "unit", "definition", "period", "filter", "reading", "groups"})
record MetricJson(
        String metric,
        String unit,
        Definition definition,
        PeriodJson period,
        Map<String, SortedSet<String>> filter,
        @JsonUnwrapped ReadingJson reading,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<GroupJson> groups) {

    record PeriodJson(LocalDate from, LocalDate to, String timeZone) {}

    @JsonPropertyOrder({"key", "reading"})
    record GroupJson(
            Map<String, @Nullable String> key,
            @JsonUnwrapped ReadingJson reading) {}

    static MetricJson of(Measurement measurement, ZoneId zone) {
        var metric = measurement.metric();
        var query = measurement.query();
        var filter = new TreeMap<String, SortedSet<String>>();
        query.filter().values().forEach((dimension, wanted) -> filter.put(dimension.apiName(), wanted));
        return new MetricJson(
                metric.slug(),
                MetricLine.unit(metric),
                metric.definition(),
                new PeriodJson(query.period().from(), query.period().to(), zone.getId()),
                filter,
                ReadingJson.of(measurement.reading()),
                query.groupBy().isEmpty() ? null : groups(measurement));
    }

    private static List<GroupJson> groups(Measurement measurement) {
        return measurement.groups().stream()
                .map(group -> new GroupJson(key(group.key()), ReadingJson.of(group.reading())))
                .toList();
    }

    private static Map<String, @Nullable String> key(GroupKey key) {
        var named = new TreeMap<String, @Nullable String>();
        key.values()
                .forEach((dimension, value) ->
                        named.put(dimension.apiName(), value.equals(MetricFilter.NOT_GIVEN) ? null : value));
        return named;
    }
}
