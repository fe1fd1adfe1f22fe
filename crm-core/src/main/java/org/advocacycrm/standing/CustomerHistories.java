package org.advocacycrm.standing;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** What happened with customers, read from the records that came in. */
public interface CustomerHistories {

    /** The histories of the given customers, those that exist and have not objected to profiling, in no particular order. */
    List<CustomerHistory> of(List<CustomerId> customers);

    RecordsKept recordsKept();
}
