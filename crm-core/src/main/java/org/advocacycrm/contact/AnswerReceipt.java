package org.advocacycrm.contact;

import java.time.Instant;

/** What became of an answer to a contact. */
public sealed interface AnswerReceipt {

    /**
     * It is on record.
     *
     * @param first when the contact was answered in this way first
     */
    record Kept(AnswerKind kind, Instant first) implements AnswerReceipt {}

    /** Nothing was ever reserved under that identifier. */
    record Unknown() implements AnswerReceipt {}

    /** Nobody said that the contact was made, or somebody that it will not be. */
    record NotMade(Reservation.State state) implements AnswerReceipt {}

    /** It would have come before the contact. */
    record TooEarly(Instant made) implements AnswerReceipt {}

    /** It would have come later than now. */
    record NotYet(Instant now) implements AnswerReceipt {}
}
