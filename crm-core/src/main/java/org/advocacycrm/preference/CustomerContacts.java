package org.advocacycrm.preference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** The customers there are, seen as people to write to. */
public interface CustomerContacts {

    Optional<CustomerContact> of(CustomerId customer);

    /** The customers known by the given identifier; more than one when several sources use it. */
    List<CustomerId> knownAs(String externalId);

    /** The customers known by any of the given identifiers; an identifier that nobody has is left out. */
    Map<String, List<CustomerId>> knownAsAnyOf(Collection<String> externalIds);
}
