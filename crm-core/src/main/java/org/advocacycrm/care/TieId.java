package org.advocacycrm.care;

import java.util.UUID;

/** Identifies a tie between two customers. */
public record TieId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
