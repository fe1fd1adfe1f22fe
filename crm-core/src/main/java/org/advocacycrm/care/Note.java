package org.advocacycrm.care;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;

/**
 * Something that somebody of the company wrote down about a customer.
 *
 * @param author as the audit log names whoever wrote it
 */
public record Note(NoteId id, CustomerId customer, String text, String author, Instant at) {

    public static final int LONGEST_TEXT = 4000;

    public Note {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A note has 1 to " + LONGEST_TEXT + " characters");
        }
    }
}
