package org.advocacycrm.analytics.scorecard;

/**
 * How a metric is computed, in one line.
 *
 * @param version counts up whenever the same data would give another number
 */
public record Definition(int version, String formula) {}
