package org.advocacycrm.journey;

/** What meeting a need does to satisfaction. */
public enum KanoClass {
    /** Missed when it is not met, not noticed when it is. */
    EXPECTED,
    /** The better it is met, the better. */
    ONE_DIMENSIONAL,
    /** A delight when it is met, not missed when it is not. */
    ATTRACTIVE
}
