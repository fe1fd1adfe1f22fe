package org.advocacycrm.analytics.scorecard;

/** The four perspectives of the balanced scorecard, in the order in which they are shown. */
public enum Perspective {
    CUSTOMER,
    INTERNAL_PROCESS,
    FINANCIAL,
    LEARNING_AND_GROWTH
}
