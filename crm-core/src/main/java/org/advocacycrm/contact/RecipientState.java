package org.advocacycrm.contact;

/** Whether there is somebody to contact. */
public enum RecipientState {
    KNOWN,
    UNKNOWN,
    ERASED,
    DECEASED
}
