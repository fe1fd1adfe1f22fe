package org.advocacycrm.analytics.journey;

import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.MetricFilter;

/** A metric over some rows in a period and in the one before. */
public record Measured(Metric metric, MetricFilter filter, Reading before, Reading now) {

    public Optional<Change> change() {
        return Change.between(before, now);
    }
}
