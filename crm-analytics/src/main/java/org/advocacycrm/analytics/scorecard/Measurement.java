package org.advocacycrm.analytics.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.GroupKey;

/**
 * The answer to a question about a metric.
 *
 * @param groups one per value of what it was broken down by, in the order of their keys; every piece of time is there,
 *     with or without data
 */
public record Measurement(Metric metric, MetricQuery query, Reading reading, List<Group> groups) {

    public Measurement {
        groups = List.copyOf(groups);
    }

    public record Group(GroupKey key, Reading reading) {}
}
