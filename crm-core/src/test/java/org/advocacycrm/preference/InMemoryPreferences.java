package org.advocacycrm.preference;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** Preferences kept for the length of a test. */
public class InMemoryPreferences implements Preferences {

    private final Map<CustomerId, ContactPreferences> kept = new HashMap<>();

    @Override
    public ContactPreferences of(CustomerId customer) {
        return kept.getOrDefault(customer, ContactPreferences.untouched(customer));
    }

    @Override
    public Map<CustomerId, ContactPreferences> ofAll(Collection<CustomerId> customers) {
        return customers.stream().distinct().collect(toMap(customer -> customer, this::of));
    }

    @Override
    public void keep(ContactPreferences preferences) {
        var customer = preferences.customer();
        if (of(customer).revision().number() + 1 != preferences.revision().number()) {
            throw new StaleRevision(customer);
        }
        kept.put(customer, preferences);
    }

    @Override
    public void keepAll(Collection<ContactPreferences> preferences) {
        preferences.forEach(this::keep);
    }
}
