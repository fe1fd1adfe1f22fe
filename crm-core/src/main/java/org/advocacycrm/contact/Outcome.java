package org.advocacycrm.contact;

/** The answers there are to a {@link ContactRequest}. */
public enum Outcome {
    ALLOW,
    DEFER,
    DENY
}
