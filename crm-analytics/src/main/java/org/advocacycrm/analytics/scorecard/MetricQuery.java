package org.advocacycrm.analytics.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Which rows a metric is asked about, and how its answer is broken down. */
public record MetricQuery(Period period, MetricFilter filter, List<Dimension> groupBy) {

    public MetricQuery {
        groupBy = List.copyOf(groupBy);
        if (groupBy.stream().filter(Dimension::isTime).count() > 1) {
            throw new IllegalArgumentException("A period is cut in one way only: " + groupBy);
        }
    }
}
