package org.advocacycrm.playbook;

import java.util.UUID;

/** Identifies a play. */
public record PlayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
