package org.advocacycrm.export;

import java.util.UUID;

public record ExportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
