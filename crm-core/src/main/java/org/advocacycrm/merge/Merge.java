package org.advocacycrm.merge;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Two records that became one.
 *
 * @param kept goes on for both
 * @param absorbed stays as it was, but is nobody to contact any more
 * @param revision of the kept record's preferences right after the merge
 * @param undoneAt when the records became two again
 */
public record Merge(
        MergeId id,
        CustomerId kept,
        CustomerId absorbed,
        Instant at,
        String actor,
        Revision revision,
        @Nullable Instant undoneAt) {

    public Merge {
        if (kept.equals(absorbed)) {
            throw new IllegalArgumentException("A record is not merged with itself: " + kept);
        }
    }

    public boolean stands() {
        return undoneAt == null;
    }

    /** What the ledger names as the source of what the merge changed. */
    String source() {
        return "merge " + id;
    }

    Merge undone(Instant moment) {
        return new Merge(id, kept, absorbed, at, actor, revision, moment);
    }
}
