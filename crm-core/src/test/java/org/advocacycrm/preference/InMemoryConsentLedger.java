package org.advocacycrm.preference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** A ledger kept for the length of a test. */
public class InMemoryConsentLedger implements ConsentLedger {

    private static final Comparator<LedgerEntry> AS_MADE = Comparator.<LedgerEntry>comparingLong(
                    entry -> entry.revision().number())
            .thenComparing(LedgerEntry::key);

    private final List<LedgerEntry> kept = new ArrayList<>();

    @Override
    public void append(List<LedgerEntry> entries) {
        for (var entry : entries) {
            if (kept.stream().anyMatch(known -> isSameChange(known, entry))) {
                throw new StaleRevision(entry.customer());
            }
            kept.add(entry);
        }
    }

    @Override
    public List<LedgerEntry> of(CustomerId customer) {
        return kept.stream()
                .filter(entry -> entry.customer().equals(customer))
                .sorted(AS_MADE)
                .toList();
    }

    private static boolean isSameChange(LedgerEntry known, LedgerEntry entry) {
        return known.customer().equals(entry.customer())
                && known.revision().equals(entry.revision())
                && known.key().equals(entry.key());
    }
}
