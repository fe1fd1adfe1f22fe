package org.advocacycrm.recognition;

import java.time.Instant;

/** What became of a nomination. */
public sealed interface Outcome {

    record Waiting() implements Outcome {}

    /** It is a star: the proof was checked. */
    record Verified(String by, Instant at) implements Outcome {}

    /**
     * It is none.
     *
     * @param reason in words that are meant for whoever nominated
     */
    record Declined(String by, Instant at, String reason) implements Outcome {

        public static final int LONGEST_REASON = 500;

        public Declined {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("A nomination is declined for a reason of a few words");
            }
        }
    }
}
