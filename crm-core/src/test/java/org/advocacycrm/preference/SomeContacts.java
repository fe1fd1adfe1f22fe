package org.advocacycrm.preference;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.mail.EmailAddress;

/** Customers for the length of a test. */
public class SomeContacts implements CustomerContacts {

    private final Map<CustomerId, CustomerContact> known = new HashMap<>();
    private final Map<String, List<CustomerId>> identifiers = new HashMap<>();

    /** A new customer called Elena Rossi in London, with an e-mail address and a phone. */
    public CustomerId elena() {
        var customer = new CustomerId(UUID.randomUUID());
        known.put(
                customer,
                new CustomerContact(
                        customer,
                        "Elena Rossi",
                        CustomerKind.PERSON,
                        new EmailAddress("elena@example.org"),
                        "+44 20 7946 0018",
                        null,
                        ZoneId.of("Europe/London"),
                        Locale.ENGLISH));
        return customer;
    }

    /** Makes the given customers known by the given identifier. */
    public void identify(String externalId, CustomerId... customers) {
        identifiers.put(externalId, List.of(customers));
    }

    @Override
    public Optional<CustomerContact> of(CustomerId customer) {
        return Optional.ofNullable(known.get(customer));
    }

    @Override
    public List<CustomerId> knownAs(String externalId) {
        return identifiers.getOrDefault(externalId, List.of());
    }

    @Override
    public Map<String, List<CustomerId>> knownAsAnyOf(Collection<String> externalIds) {
        var known = new HashMap<>(identifiers);
        known.keySet().retainAll(externalIds);
        return known;
    }
}
