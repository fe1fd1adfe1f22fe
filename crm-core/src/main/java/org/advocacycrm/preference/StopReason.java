package org.advocacycrm.preference;

/** Why a customer wants no more marketing, in the customer's own choice of words that we offer. */
public enum StopReason {
    TOO_MANY,
    NOT_USEFUL,
    NEVER_AGREED,
    NO_LONGER_A_CUSTOMER,
    OTHER
}
