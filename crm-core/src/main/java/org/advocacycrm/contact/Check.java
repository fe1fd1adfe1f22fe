package org.advocacycrm.contact;

import org.advocacycrm.preference.Sentence;

/**
 * One step of a decision.
 *
 * @param detail what was found, in words
 */
public record Check(Kind kind, boolean passed, Sentence detail) {

    /** The steps, in the order they are taken. */
    public enum Kind {
        RECIPIENT,
        ADDRESS,
        EXCEPTION,
        MASTER_SWITCH,
        CONSENT,
        TOPIC,
        OFFER_TYPE,
        PAUSE,
        CADENCE,
        HOURS
    }
}
