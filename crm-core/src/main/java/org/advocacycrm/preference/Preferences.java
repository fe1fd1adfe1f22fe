package org.advocacycrm.preference;

import java.util.Collection;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** Every customer's contact preferences, wherever they are kept. */
public interface Preferences {

    /** Those of a customer who never set any are {@link ContactPreferences#untouched}. */
    ContactPreferences of(CustomerId customer);

    Map<CustomerId, ContactPreferences> ofAll(Collection<CustomerId> customers);

    /**
     * Keeps the given preferences in place of the ones they were derived from, whose revision is one lower.
     *
     * @throws StaleRevision if those have been replaced by others since
     */
    void keep(ContactPreferences preferences);

    /** As {@link #keep}, for many customers at once. */
    void keepAll(Collection<ContactPreferences> preferences);
}
