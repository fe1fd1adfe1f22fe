package org.advocacycrm.web.scorecard.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

@Component
class Breakdowns {

    private final Measurements measurements;
    private final FilterValues values;

    Breakdowns(Measurements measurements, FilterValues values) {
        this.measurements = measurements;
        this.values = values;
    }

    Optional<Breakdown> of(MeasureQuery asked, ScorecardWords words) {
        return asked.dimension().map(dimension -> of(asked, dimension, words));
    }

    private Breakdown of(MeasureQuery asked, Dimension dimension, ScorecardWords words) {
        var query = asked.query();
        var measurement =
                measurements.of(asked.metric(), new MetricQuery(query.period(), query.filter(), List.of(dimension)));
        var tabs = cuts(asked.metric())
                .map(cut ->
                        new MeasurePage.Tab(words.name(cut), asked.brokenDownBy(cut) + "#parts", cut.equals(dimension)))
                .toList();
        return Breakdown.of(measurement, dimension, tabs, query, words);
    }

    private Stream<Dimension> cuts(Metric metric) {
        var attributes =
                metric.attributeBearer().stream().flatMap(bearer -> values.attributesOf(bearer).keySet().stream());
        return Stream.concat(MeasureQuery.cuts(metric).stream(), attributes);
    }
}
