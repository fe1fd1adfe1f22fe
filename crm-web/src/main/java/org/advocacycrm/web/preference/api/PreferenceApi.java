package org.advocacycrm.web.preference.api;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.json.Reading;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/customers/{externalId}/preferences")
class PreferenceApi {

    private static final int TRIES = 5;

    private final CustomerContacts customers;
    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final PreferencePortal portal;
    private final AuditLog audit;
    private final Clock clock;

    PreferenceApi(
            CustomerContacts customers,
            Preferences preferences,
            ConsentLedger ledger,
            PreferencePortal portal,
            AuditLog audit,
            Clock clock) {
        this.customers = customers;
        this.preferences = preferences;
        this.ledger = ledger;
        this.portal = portal;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    PreferenceDocument show(@PathVariable String externalId, @CurrentActor String actor) {
        var customer = customer(externalId);
        // Customers are told which programs have read their data.
        audit.record(new AuditEntry(clock.instant(), actor, "customer.read", customer.toString(), "preferences"));
        return document(customer);
    }

    @PutMapping
    PreferenceDocument change(
            @PathVariable String externalId, @RequestBody JsonNode document, @CurrentActor String actor) {
        var customer = customer(externalId);
        for (var tries = 1; ; tries++) {
            try {
                change(customer, document, actor);
                return document(customer);
            } catch (StaleRevision race) {
                if (tries == TRIES) {
                    throw race;
                }
            }
        }
    }

    private void change(CustomerId customer, JsonNode document, String actor) {
        var reading = new Reading();
        var source = required(document, "source", reading);
        var evidence = required(document, "evidence", reading);
        if (source.filter(String::isBlank).isPresent()) {
            reading.refuse("source", "must say where the change comes from");
        }
        var before = preferences.of(customer);
        var settings = new PreferenceReader(reading, before).read(document);
        reading.throwIfFaulty();
        var proof = evidence.orElseThrow().strip();
        portal.change(new PreferenceChange(
                customer,
                before.revision(),
                settings.stream().map(Answer::of).toList(),
                new Provenance(clock.instant(), actor, source.orElseThrow().strip(), proof),
                !proof.isEmpty()));
    }

    private static Optional<String> required(JsonNode document, String field, Reading reading) {
        if (!document.has(field)) {
            reading.refuse(field, "is required");
            return Optional.empty();
        }
        return reading.text(document.get(field), field);
    }

    private PreferenceDocument document(CustomerId customer) {
        var entries = ledger.of(customer);
        var latest = entries.isEmpty() ? Optional.<LedgerEntry>empty() : Optional.of(entries.getLast());
        return PreferenceDocument.of(preferences.of(customer), latest);
    }

    private CustomerId customer(String externalId) {
        List<CustomerId> known = customers.knownAs(externalId);
        if (known.size() != 1) {
            throw new NoOneCustomer(externalId, known.size());
        }
        return known.getFirst();
    }
}
