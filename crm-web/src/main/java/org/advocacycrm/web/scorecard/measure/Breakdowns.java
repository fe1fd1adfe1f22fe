package org.advocacycrm.web.scorecard.measure;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

@Component
class Breakdowns {

    private final Measurements measurements;

    Breakdowns(Measurements measurements) {
        this.measurements = measurements;
    }

    Optional<Breakdown> of(MeasureQuery asked, ScorecardWords words) {
        return asked.dimension().map(dimension -> of(asked, dimension, words));
    }

    private Breakdown of(MeasureQuery asked, Dimension dimension, ScorecardWords words) {
        var query = asked.query();
        var measurement =
                measurements.of(asked.metric(), new MetricQuery(query.period(), query.filter(), List.of(dimension)));
        var tabs = MeasureQuery.cuts(asked.metric()).stream()
                .map(cut -> new MeasurePage.Tab(words.name(cut), asked.brokenDownBy(cut) + "#parts", cut == dimension))
                .toList();
        return Breakdown.of(measurement, dimension, tabs, query, words);
    }
}
