package org.advocacycrm.engagement;

/** What somebody found of a statement; withdrawn, nothing was found. */
public enum Verdict {
    CONFIRMED,
    FAILED,
    WITHDRAWN
}
