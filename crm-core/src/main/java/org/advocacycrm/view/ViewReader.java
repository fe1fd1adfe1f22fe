package org.advocacycrm.view;

import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;

/** Somebody who opens and saves views. */
public record ViewReader(AccountId id, Role role) {

    boolean may(Role needed) {
        return role.included().contains(needed);
    }
}
