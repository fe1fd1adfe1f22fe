package org.advocacycrm.preference;

/** What a customer said about one channel for one purpose. */
public enum Choice {
    IN,
    OUT,
    /** Never asked, or never answered. */
    UNSET,
    /** Opted in, but not yet confirmed from the address itself; allows nothing. */
    PENDING
}
