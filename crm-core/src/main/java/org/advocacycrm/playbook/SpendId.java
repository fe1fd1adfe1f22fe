package org.advocacycrm.playbook;

import java.util.UUID;

/** Identifies an expense. */
public record SpendId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
