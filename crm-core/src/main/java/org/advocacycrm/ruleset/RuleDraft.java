package org.advocacycrm.ruleset;

import java.time.Instant;
import org.advocacycrm.shared.Revision;

/** Rules that somebody is working on. There is one draft at a time. */
public record RuleDraft(Rules rules, String author, Instant changedAt, Revision revision) {

    public boolean isStored() {
        return !revision.equals(Revision.NEVER_STORED);
    }
}
