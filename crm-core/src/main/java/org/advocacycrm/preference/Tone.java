package org.advocacycrm.preference;

/** How a customer likes to be written to. */
public enum Tone {
    FORMAL,
    FRIENDLY,
    BRIEF
}
