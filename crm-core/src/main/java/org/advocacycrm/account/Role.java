package org.advocacycrm.account;

import java.util.Arrays;
import java.util.List;

/** What somebody who works for the company may do; each role may do everything that the ones before it may. */
public enum Role {
    STAFF,
    MANAGER,
    ADMIN;

    /** This role and the ones whose rights it has too, least first. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(role -> compareTo(role) >= 0).toList();
    }
}
