package org.advocacycrm.preference;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** Every change of preferences there ever was; it only grows. */
public interface ConsentLedger {

    void append(List<LedgerEntry> entries);

    /** The customer's entries in the order they were made. */
    List<LedgerEntry> of(CustomerId customer);
}
