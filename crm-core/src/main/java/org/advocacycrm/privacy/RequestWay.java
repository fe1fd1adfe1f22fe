package org.advocacycrm.privacy;

/** How a request reached the company. */
public enum RequestWay {
    PORTAL,
    EMAIL,
    PHONE,
    LETTER,
    IN_PERSON
}
