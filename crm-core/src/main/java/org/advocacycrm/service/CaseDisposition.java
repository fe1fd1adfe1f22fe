package org.advocacycrm.service;

/** What became of something that came in as a case. */
public enum CaseDisposition {
    /** A need of its own. */
    HANDLED,
    /** Another case is about the same need. */
    MERGED,
    /** No need at all. */
    SPAM
}
