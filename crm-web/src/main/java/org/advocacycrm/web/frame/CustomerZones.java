package org.advocacycrm.web.frame;

import java.time.ZoneId;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Company;
import org.springframework.stereotype.Component;

/** In which time zone a customer reads moments: the one chosen, else the one of the address, else the company's. */
@Component
public class CustomerZones {

    private final Preferences preferences;
    private final CustomerContacts contacts;
    private final Company company;

    CustomerZones(Preferences preferences, CustomerContacts contacts, Company company) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.company = company;
    }

    public ZoneId of(CustomerId customer) {
        return of(preferences.of(customer));
    }

    private static Optional<ZoneId> zone(CustomerContact contact) {
        return Optional.ofNullable(contact.zone());
    }

    public ZoneId of(ContactPreferences saved) {
        return Optional.ofNullable(saved.zone())
                .or(() -> contacts.of(saved.customer()).flatMap(CustomerZones::zone))
                .orElse(company.zone());
    }
}
