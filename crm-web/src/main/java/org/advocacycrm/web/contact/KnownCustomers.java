package org.advocacycrm.web.contact;

import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The customers that addresses of pages name. */
@Component
class KnownCustomers {

    private final CustomerContacts customers;

    KnownCustomers(CustomerContacts customers) {
        this.customers = customers;
    }

    /**
     * The customer with the identifier.
     *
     * @throws ResponseStatusException if there is none
     */
    CustomerContact named(String identifier) {
        return id(identifier)
                .flatMap(customers::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<CustomerId> id(String text) {
        try {
            return Optional.of(new CustomerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
