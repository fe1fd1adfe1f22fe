package org.advocacycrm.contact;

/** What is known of a customer's address for one channel. */
public enum AddressState {
    USABLE,
    /** There is none. */
    MISSING,
    /** It bounced for good, or its owner complained. */
    SUPPRESSED
}
