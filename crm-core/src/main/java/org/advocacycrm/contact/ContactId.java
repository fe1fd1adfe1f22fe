package org.advocacycrm.contact;

import java.util.UUID;

/** Identifies one decision and the contact that may come of it. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
