package org.advocacycrm.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.StaleRevision;

/** The accounts of everybody who works for the company. */
public interface StaffAccounts {

    Optional<StaffAccount> of(AccountId id);

    Optional<StaffAccount> of(EmailAddress email);

    /** All of them, by name. */
    List<StaffAccount> all();

    /** Those who administer now; nobody can gain or lose that right until the unit of work ends. */
    List<StaffAccount> lockedAdministrators();

    /** A new account without a password; nothing when the address has one already. */
    Optional<StaffAccount> add(String name, EmailAddress email, Role role);

    /**
     * Keeps the given account in place of the one it was derived from.
     *
     * @throws StaleRevision if that has been replaced since
     */
    void keep(StaffAccount account);

    void signedIn(AccountId id, Instant at);
}
