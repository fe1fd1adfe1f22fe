package org.advocacycrm.privacy;

import java.util.UUID;

/** Identifies a request about somebody's own data. */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
