package org.advocacycrm.merge;

import java.util.UUID;

/** Identifies one merging of two records. */
public record MergeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
