package org.advocacycrm.recognition;

/** To whom a story may be told, as the one whose story it is decided. */
public enum Sharing {
    /** To those who check the nomination, while they do. */
    NOBODY,
    /** To everybody who works for the company. */
    INSIDE,
    PUBLIC
}
