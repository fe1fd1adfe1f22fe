package org.advocacycrm.lifeevent;

import java.util.UUID;

/** Identifies an event among those of its customer. */
public record LifeEventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
