package org.advocacycrm.privacy;

/** What customers may ask for, each a right of its own. */
public enum RequestKind {
    /** To be told what is held and what for, beyond what the portal shows. */
    ACCESS,
    CORRECTION,
    ERASURE,
    /** To keep the data but do nothing optional with it. */
    RESTRICTION,
    /** To end direct marketing; nobody weighs anything against it. */
    MARKETING_OBJECTION,
    /** To end any other use, for reasons of the customer's own. */
    OBJECTION;

    /** Whether it is carried out the moment it is received, so that nobody has to answer it. */
    public boolean isCarriedOutAtOnce() {
        return this == RESTRICTION || this == MARKETING_OBJECTION;
    }

    /** Whether somebody has to say what it is about. */
    public boolean needsWords() {
        return this == CORRECTION || this == OBJECTION;
    }
}
