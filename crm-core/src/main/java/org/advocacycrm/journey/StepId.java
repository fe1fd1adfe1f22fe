package org.advocacycrm.journey;

import java.util.UUID;

/** Identifies a step in every version of the journey that has it. */
public record StepId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
