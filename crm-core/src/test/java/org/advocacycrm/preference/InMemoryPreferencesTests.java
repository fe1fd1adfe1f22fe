package org.advocacycrm.preference;

import java.util.UUID;
import org.advocacycrm.customer.CustomerId;

class InMemoryPreferencesTests extends PreferencesContract {

    private final Preferences preferences = new InMemoryPreferences();
    private final ConsentLedger ledger = new InMemoryConsentLedger();

    @Override
    protected Preferences preferences() {
        return preferences;
    }

    @Override
    protected ConsentLedger ledger() {
        return ledger;
    }

    @Override
    protected CustomerId newCustomer() {
        return new CustomerId(UUID.randomUUID());
    }
}
