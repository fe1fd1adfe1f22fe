package org.advocacycrm.feedback;

/** The question a score answers. */
public enum FeedbackKind {
    NPS,
    CSAT,
    CES,
    RATING
}
