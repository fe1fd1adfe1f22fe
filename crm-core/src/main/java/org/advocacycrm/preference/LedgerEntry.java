package org.advocacycrm.preference;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;

/**
 * One setting changed once: never altered, never removed.
 *
 * @param revision the state of the preferences that the change led to; entries with the same one were saved together
 * @param wording the words the customer saw when deciding, empty where there were none to see
 */
public record LedgerEntry(
        CustomerId customer, Revision revision, Setting before, Setting after, String wording, Provenance provenance) {

    public LedgerEntry {
        if (!before.key().equals(after.key()) || before.equals(after)) {
            throw new IllegalArgumentException("Not a change of one setting: " + before + " to " + after);
        }
    }

    public String key() {
        return after.key();
    }
}
