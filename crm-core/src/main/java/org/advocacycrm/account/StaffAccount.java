package org.advocacycrm.account;

import java.time.Instant;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The account of somebody who works for the company.
 *
 * @param passwordHash absent until the person has chosen a password
 */
public record StaffAccount(
        AccountId id,
        String name,
        EmailAddress email,
        Role role,
        @Nullable String passwordHash,
        boolean active,
        @Nullable Instant lastSignIn,
        Revision revision) {

    public StaffAccount {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account has a name.");
        }
    }

    /** Invited, but no password chosen yet. */
    public boolean invited() {
        return active && passwordHash == null;
    }

    public boolean administers() {
        return active && role == Role.ADMIN;
    }

    StaffAccount with(Role other) {
        return new StaffAccount(id, name, email, other, passwordHash, active, lastSignIn, revision);
    }

    StaffAccount withPassword(String hash) {
        return new StaffAccount(id, name, email, role, hash, active, lastSignIn, revision);
    }

    StaffAccount activated(boolean now) {
        return new StaffAccount(id, name, email, role, passwordHash, now, lastSignIn, revision);
    }
}
