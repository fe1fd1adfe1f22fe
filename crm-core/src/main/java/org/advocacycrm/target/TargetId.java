package org.advocacycrm.target;

import java.util.UUID;

/** Identifies a target. */
public record TargetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
