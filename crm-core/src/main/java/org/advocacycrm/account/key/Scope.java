package org.advocacycrm.account.key;

/** One thing that a program with an API key may do. */
public enum Scope {
    /** Read customers, metrics and scorecards. */
    READ,
    /** Start imports and see how they went. */
    IMPORT,
    /** Read and change what customers prefer. */
    PREFERENCES,
    /** Ask whether customers may be contacted, and say what came of it. */
    CONTACTS
}
