package org.advocacycrm.customer;

import java.util.UUID;

/** Identifies a customer across the whole product; never shown in place of a name. */
public record CustomerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
