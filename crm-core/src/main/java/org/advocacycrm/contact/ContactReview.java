package org.advocacycrm.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Holds every contact made, by us or by others, against the preferences the customer had at its moment and the contacts
 * made before it. Whether there was an address is not asked: it was made.
 */
public final class ContactReview {

    private static final Map<Channel, AddressState> EVERYWHERE = Arrays.stream(Channel.values())
            .collect(Collectors.toMap(channel -> channel, channel -> AddressState.USABLE));

    private final ReviewedContacts contacts;
    private final ConsentLedger ledger;
    private final Company company;
    private final UnitOfWork unitOfWork;

    public ContactReview(ReviewedContacts contacts, ConsentLedger ledger, Company company, UnitOfWork unitOfWork) {
        this.contacts = contacts;
        this.ledger = ledger;
        this.company = company;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Reviews what waits with some customers.
     *
     * @return whether there were any
     */
    public boolean reviewSome(int customers) {
        var waiting = contacts.waiting(customers);
        waiting.forEach(customer -> unitOfWork.run(() -> review(customer)));
        return !waiting.isEmpty();
    }

    private void review(CustomerId customer) {
        var made = contacts.heldWith(customer);
        var entries = ledger.of(customer);
        for (var contact : made) {
            if (contact.waits()) {
                contacts.keep(contact.id(), isMatch(contact, customer, made, entries));
            }
        }
    }

    private boolean isMatch(
            ReviewedContact contact, CustomerId customer, List<ReviewedContact> made, List<LedgerEntry> entries) {
        var before = made.stream()
                .filter(other -> other.isBefore(contact))
                .map(other -> new PlacedContact(
                        other.request().purpose(), other.request().at()))
                .toList();
        var known = entries.stream()
                .filter(entry ->
                        !entry.provenance().at().isAfter(contact.request().at()))
                .toList();
        var recipient = new Recipient(
                RecipientState.KNOWN,
                EVERYWHERE,
                ContactPreferences.foldedFrom(customer, known),
                contact.zone() == null ? company.zone() : contact.zone(),
                before);
        return ContactPolicy.decide(contact.request(), recipient).outcome() == Outcome.ALLOW;
    }
}
