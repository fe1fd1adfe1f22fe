package org.advocacycrm.privacy.held;

import java.util.UUID;

/** Identifies a file with everything held about a customer. */
public record DownloadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
