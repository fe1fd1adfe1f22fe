package org.advocacycrm.preference;

import java.time.Instant;

/**
 * A code that was sent to a customer's phone to confirm the opt-ins that wait.
 *
 * @param triesLeft how often a wrong code may still be typed
 */
public record SentCode(Confirmation confirmation, Instant sentAt, int triesLeft) {

    static final int TRIES = 5;

    public boolean isOpenAt(Instant moment) {
        return triesLeft > 0 && confirmation.isOpenAt(moment);
    }

    SentCode afterWrongTry() {
        return new SentCode(confirmation, sentAt, triesLeft - 1);
    }
}
