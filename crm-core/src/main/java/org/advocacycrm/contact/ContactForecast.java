package org.advocacycrm.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;

/**
 * Tells what customers are going to get. What was planned is decided about again, on what the customer wants now and for
 * the moment it is planned for; nothing of it is recorded or reserved.
 */
public final class ContactForecast {

    private final ContactsMade made;
    private final Contacts contacts;
    private final Clock clock;

    public ContactForecast(ContactsMade made, Contacts contacts, Clock clock) {
        this.made = made;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What the customer would be contacted about, each when it would be, the next one first. */
    public List<ContactMade> of(CustomerId customer) {
        var now = clock.instant();
        var reserved = made.with(customer, now, now).stream()
                .filter(contact -> contact.at().isAfter(now))
                .toList();
        var planned = made.planned(customer, now);
        if (reserved.isEmpty() && planned.isEmpty()) {
            return List.of();
        }
        var recipient = contacts.recipient(customer, now, now);
        return Stream.concat(
                        reserved.stream().flatMap(contact -> expected(contact, recipient).stream()),
                        planned.stream().flatMap(contact -> expected(contact, recipient).stream()))
                .sorted(Comparator.comparing(ContactMade::at))
                .toList();
    }

    /** A reserved contact has its place in the caps already and does not stand in its own way. */
    private static Optional<ContactMade> expected(ContactMade reserved, Recipient recipient) {
        var others = new ArrayList<>(recipient.contacts());
        others.remove(new PlacedContact(reserved.purpose(), reserved.at()));
        var decision = ContactPolicy.decide(
                reserved.request(),
                new Recipient(
                        recipient.state(),
                        recipient.addresses(),
                        recipient.preferences(),
                        recipient.businessZone(),
                        others));
        return moment(decision, reserved.at()).map(reserved::at);
    }

    private static Optional<ContactMade> expected(PlannedContact planned, Recipient recipient) {
        var decision = ContactPolicy.best(planned.request(), recipient, planned.channels());
        return moment(decision, planned.at()).map(moment -> planned.on(decision.channel(), moment));
    }

    private static Optional<Instant> moment(ContactDecision decision, Instant planned) {
        return switch (decision) {
            case ContactDecision.Allow allowed -> Optional.of(planned);
            case ContactDecision.Defer deferred -> Optional.of(deferred.until());
            case ContactDecision.Deny denied -> Optional.empty();
        };
    }
}
