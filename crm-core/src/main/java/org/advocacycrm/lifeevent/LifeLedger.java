package org.advocacycrm.lifeevent;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** What customers did to their life stories; it only grows. */
public interface LifeLedger {

    void append(LifeLedgerEntry entry);

    /** The customer's entries in the order they were made. */
    List<LifeLedgerEntry> of(CustomerId customer);
}
