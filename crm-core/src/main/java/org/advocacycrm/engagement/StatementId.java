package org.advocacycrm.engagement;

import java.util.UUID;

/** Identifies a statement in every version of the book that contains it, whatever its words there. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
