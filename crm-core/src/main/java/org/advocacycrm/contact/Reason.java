package org.advocacycrm.contact;

/** What settled a decision. */
public enum Reason {
    UNKNOWN_RECIPIENT,
    NO_ADDRESS,
    SUPPRESSED_ADDRESS,
    /** The one reason to allow: the notice may break an opt-out. */
    OVERRIDE,
    DO_NOT_CONTACT,
    NO_CONSENT,
    CONSENT_PENDING,
    OPTED_OUT,
    TOPIC_NOT_WANTED,
    OFFER_NOT_WANTED,
    PAUSED,
    CADENCE,
    OUTSIDE_HOURS,
    /** A moment that suits comes only when the contact is of no use any more. */
    EXPIRES_FIRST,
    /** No moment of the next 366 days suits. */
    NO_SLOT
}
