package org.advocacycrm.annotation;

/** What sort of thing happened. */
public enum AnnotationKind {
    RELEASE,
    PRICE_CHANGE,
    OUTAGE,
    CAMPAIGN,
    OTHER
}
