package org.advocacycrm.contact;

/** How a customer answered a contact. Stopping what comes is no answer to it. */
public enum AnswerKind {
    OPENED_LINK,
    REPLIED,
    ACCEPTED
}
