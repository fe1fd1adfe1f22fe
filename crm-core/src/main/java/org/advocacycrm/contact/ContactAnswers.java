package org.advocacycrm.contact;

import java.time.Instant;

/** When and how customers answered contacts that were made. */
public interface ContactAnswers {

    /**
     * Keeps the earliest answer of each kind, so that it does not matter in which order and how often they are told.
     *
     * @return the earliest of the kind
     */
    Instant keep(ContactId contact, AnswerKind kind, Instant at);
}
