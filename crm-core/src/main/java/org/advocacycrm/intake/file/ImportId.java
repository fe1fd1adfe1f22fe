package org.advocacycrm.intake.file;

import java.util.UUID;

/** Identifies one import of one file. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
