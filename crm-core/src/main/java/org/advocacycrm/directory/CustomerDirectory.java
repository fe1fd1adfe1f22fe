package org.advocacycrm.directory;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** Finds customers. */
public interface CustomerDirectory {

    /** One page; each customer is on exactly one as long as nothing changes. */
    CustomerPage page(CustomerFilter filter, Sorting sorting, PageRequest request);

    Overview overview(CustomerFilter filter);

    boolean isEmpty();

    Optional<CustomerProfile> profile(CustomerId customer);

    /** The customers with the given identifier, of the given source or of any. */
    List<CustomerLine> byExternalId(String externalId, @Nullable String source);
}
