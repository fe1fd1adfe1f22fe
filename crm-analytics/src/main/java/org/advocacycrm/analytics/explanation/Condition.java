package org.advocacycrm.analytics.explanation;

import org.advocacycrm.scorecard.Dimension;

/** What sets some rows apart from all others. */
public record Condition(Dimension dimension, String value) {}
