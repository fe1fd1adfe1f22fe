package org.advocacycrm.account;

import java.util.UUID;

/** Identifies the account of somebody who works for the company. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
