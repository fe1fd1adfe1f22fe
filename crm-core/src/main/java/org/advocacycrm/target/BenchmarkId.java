package org.advocacycrm.target;

import java.util.UUID;

/** Identifies an external benchmark. */
public record BenchmarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
