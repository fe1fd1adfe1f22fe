package org.advocacycrm.web.account.admin;

import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.web.account.ClockTimes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the product, ready to be listed.
 *
 * @param state key of the state's name: active, invited or inactive
 * @param self this is whoever looks at the list
 */
record PersonRow(
        UUID id,
        String name,
        String email,
        Role role,
        String state,
        @Nullable Instant lastSignIn,
        @Nullable String lastSignInText,
        boolean self) {

    static PersonRow of(StaffAccount account, boolean self, ClockTimes times) {
        var lastSignIn = account.lastSignIn();
        return new PersonRow(
                account.id().value(),
                account.name(),
                account.email().value(),
                account.role(),
                stateOf(account),
                lastSignIn,
                lastSignIn == null ? null : times.momentOf(lastSignIn),
                self);
    }

    public boolean isActive() {
        return !state.equals("inactive");
    }

    public boolean isInvited() {
        return state.equals("invited");
    }

    private static String stateOf(StaffAccount account) {
        if (!account.active()) {
            return "inactive";
        }
        return account.invited() ? "invited" : "active";
    }
}
