package org.advocacycrm.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Purpose;

/** Says what would come of contacts without making, reserving or recording any. */
public final class ContactSimulator {

    private final Contacts contacts;
    private final Clock clock;

    public ContactSimulator(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What a contact would meet. */
    public record Simulation(ContactDecision decision, ZoneId zone) {}

    /**
     * What contacts would meet that were made at an instant.
     *
     * @param channels in the customer's order those there is an address for, usable or not
     */
    public record Outlook(Instant at, ZoneId zone, Map<Channel, Map<Purpose, ContactDecision>> channels) {}

    public Simulation ask(CustomerId customer, ContactRequest request) {
        var recipient = contacts.recipient(customer, request.at(), clock.instant());
        return new Simulation(ContactPolicy.decide(request, recipient), recipient.zone());
    }

    /** The zone in which the customer's hours and dates are meant. */
    public ZoneId zoneOf(CustomerId customer) {
        var now = clock.instant();
        return contacts.recipient(customer, now, now).zone();
    }

    public Outlook now(CustomerId customer) {
        var now = clock.instant();
        var recipient = contacts.recipient(customer, now, now);
        var channels = new LinkedHashMap<Channel, Map<Purpose, ContactDecision>>();
        ContactPolicy.channels(recipient).stream()
                .filter(channel -> recipient.address(channel) != AddressState.MISSING)
                .forEach(channel -> channels.put(channel, purposes(channel, recipient, now)));
        return new Outlook(now, recipient.zone(), channels);
    }

    private static Map<Purpose, ContactDecision> purposes(Channel channel, Recipient recipient, Instant now) {
        var decisions = new EnumMap<Purpose, ContactDecision>(Purpose.class);
        Arrays.stream(ContactPurpose.values()).forEach(purpose -> {
            var chosen = purpose.chosen();
            if (chosen != null) {
                decisions.put(chosen, ContactPolicy.decide(ContactRequest.plain(purpose, channel, now), recipient));
            }
        });
        return decisions;
    }
}
