package org.advocacycrm.recognition;

import java.util.UUID;

/** What shows that it happened. */
public sealed interface Proof {

    /** The customer, who was there, says so. */
    record OwnWords() implements Proof {}

    /** What the customer wrote beside an answer. */
    record Answer(UUID id) implements Proof {}

    record ServiceCase(UUID id) implements Proof {}

    /**
     * Something no system has recorded.
     *
     * @param where who saw it, or where it can be looked up
     */
    record Happening(String where) implements Proof {

        public static final int LONGEST = 500;

        public Happening {
            if (where.isBlank() || where.length() > LONGEST) {
                throw new IllegalArgumentException("Says nothing that can be checked, or too much: " + where.length());
            }
        }
    }
}
