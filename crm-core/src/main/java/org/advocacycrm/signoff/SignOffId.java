package org.advocacycrm.signoff;

import java.util.UUID;

/** Identifies one version of a signed period. */
public record SignOffId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
