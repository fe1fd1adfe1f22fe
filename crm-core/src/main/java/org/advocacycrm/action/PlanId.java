package org.advocacycrm.action;

import java.util.UUID;

/** Identifies an action plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
