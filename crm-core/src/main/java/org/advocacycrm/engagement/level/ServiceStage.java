package org.advocacycrm.engagement.level;

/** How far the customer service of a company has come. */
public enum ServiceStage {
    RUDIMENTARY,
    RESPONSIVE,
    PROACTIVE,
    TOP_LINE
}
