package org.advocacycrm.bulk;

import java.util.UUID;

/** Identifies something that was done to many customers at once. */
public record BulkDeedId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
