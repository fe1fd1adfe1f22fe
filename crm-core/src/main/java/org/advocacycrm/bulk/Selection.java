package org.advocacycrm.bulk;

import java.util.Set;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerFilter;

/**
 * The customers something is done to.
 *
 * @param filter a list of customers
 * @param chosen those of it who are meant; all of it if nobody is named
 */
public record Selection(CustomerFilter filter, Set<CustomerId> chosen) {

    public Selection {
        chosen = Set.copyOf(chosen);
    }
}
