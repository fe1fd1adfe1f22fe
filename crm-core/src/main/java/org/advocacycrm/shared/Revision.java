package org.advocacycrm.shared;

/** The version of a stored aggregate that a change was based on. */
public record Revision(long number) {

    /** What a new aggregate carries until it is stored for the first time. */
    public static final Revision NEVER_STORED = new Revision(-1);
}
