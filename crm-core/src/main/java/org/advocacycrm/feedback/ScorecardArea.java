package org.advocacycrm.feedback;

/** The part of the company that feedback is about. */
public enum ScorecardArea {
    SHOPPING,
    BRAND,
    SERVICE,
    MARKETING,
    PRODUCT
}
