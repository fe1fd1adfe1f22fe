package org.advocacycrm.web.contact;

import java.util.List;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * A decision, ready to print for staff.
 *
 * @param answer the outcome in a word
 * @param icon stands beside the word
 * @param reason why, in a few words; none for a plain permission
 * @param stopped the check that stopped it and what it found; none where none did
 * @param until the next free moment with the customer's zone; none where there is none to wait for
 * @param sentence what the customer reads
 */
record DecisionView(
        Outcome outcome,
        String answer,
        String icon,
        @Nullable String reason,
        String channel,
        @Nullable String stopped,
        @Nullable When until,
        String sentence,
        List<CheckView> checks) {

    /** One check, passed or stopped, and what it found. */
    record CheckView(String name, boolean passed, String verdict, String detail) {}
}
