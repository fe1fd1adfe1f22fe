package org.advocacycrm.recognition;

import java.util.UUID;

/** Identifies an employee; never shown in place of a name. */
public record EmployeeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
