package org.advocacycrm.preference;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** The customers there are, seen as people to write to. */
public interface CustomerContacts {

    Optional<CustomerContact> of(CustomerId customer);

    /** The customers known by the given identifier; more than one when several sources use it. */
    List<CustomerId> knownAs(String externalId);
}
