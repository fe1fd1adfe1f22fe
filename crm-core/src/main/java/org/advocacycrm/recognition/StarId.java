package org.advocacycrm.recognition;

import java.util.UUID;

/** Identifies a customer star from its nomination on. */
public record StarId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
