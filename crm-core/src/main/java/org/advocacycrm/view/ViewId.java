package org.advocacycrm.view;

import java.util.UUID;

public record ViewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
