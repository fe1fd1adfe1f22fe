package org.advocacycrm.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to many customers at once.
 *
 * @param query the list it was done from, as it stood in its address
 * @param customers how many it changed
 */
public record BulkDeed(
        BulkDeedId id,
        BulkChange change,
        String query,
        String actor,
        Instant at,
        long customers,
        @Nullable Instant undoneAt) {}
