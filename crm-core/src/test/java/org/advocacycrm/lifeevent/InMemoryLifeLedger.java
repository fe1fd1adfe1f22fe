package org.advocacycrm.lifeevent;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** A ledger kept for the length of a test. */
public class InMemoryLifeLedger implements LifeLedger {

    private final List<LifeLedgerEntry> kept = new ArrayList<>();

    @Override
    public void append(LifeLedgerEntry entry) {
        kept.add(entry);
    }

    @Override
    public List<LifeLedgerEntry> of(CustomerId customer) {
        return kept.stream().filter(entry -> entry.customer().equals(customer)).toList();
    }
}
