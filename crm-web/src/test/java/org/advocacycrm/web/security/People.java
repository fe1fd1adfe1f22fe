package org.advocacycrm.web.security;

import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;

/** People to sign in as in tests: {@code request.with(user(People.manager()))}. */
public final class People {

    private People() {}

    public static StaffMember staff() {
        return member("Sam Staff", "sam@harbour.example", Role.STAFF);
    }

    public static StaffMember manager() {
        return member("Mona Manager", "mona@harbour.example", Role.MANAGER);
    }

    public static StaffMember admin() {
        return member("Ada Admin", "ada@harbour.example", Role.ADMIN);
    }

    public static PortalCustomer customer(CustomerId customer) {
        return new PortalCustomer(customer, new EmailAddress("customer@example.org"));
    }

    private static StaffMember member(String name, String email, Role role) {
        return new StaffMember(new AccountId(UUID.randomUUID()), name, new EmailAddress(email), role);
    }
}
