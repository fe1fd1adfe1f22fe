package org.advocacycrm.preference;

/** A way of reaching a customer. */
public enum Channel {
    EMAIL,
    SMS,
    PHONE,
    PUSH,
    POST,
    IN_APP,
    MESSENGER
}
