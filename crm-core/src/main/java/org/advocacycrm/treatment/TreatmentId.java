package org.advocacycrm.treatment;

import java.util.UUID;

public record TreatmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
