package org.advocacycrm.privacy;

/** How far a request has come. */
public enum RequestState {
    OPEN,
    DONE,
    REFUSED,
    /** Taken back by the customer. */
    WITHDRAWN
}
