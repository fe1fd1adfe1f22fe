package org.advocacycrm.relationship;

/** What became of a relationship between two days. */
public enum Movement {
    STRONGER,
    AS_STRONG,
    WEAKER,
    /** No longer active on the second day. */
    GONE,
    /** Not active on the first day. */
    NEW
}
