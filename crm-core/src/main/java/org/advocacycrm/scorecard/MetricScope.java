package org.advocacycrm.scorecard;

/**
 * A metric over some rows.
 *
 * @param metric its name in the API
 */
public record MetricScope(String metric, MetricFilter filter) {

    public MetricScope {
        if (metric.isBlank()) {
            throw new IllegalArgumentException("A metric has a name.");
        }
    }
}
