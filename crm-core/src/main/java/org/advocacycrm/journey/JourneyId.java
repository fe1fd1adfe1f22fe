package org.advocacycrm.journey;

import java.util.UUID;

/** Identifies a journey in all its versions. */
public record JourneyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
