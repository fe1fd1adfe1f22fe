package org.advocacycrm.contact;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;

/**
 * Everything about a customer that a contact decision depends on.
 *
 * @param addresses a channel that is not in it has no address
 * @param businessZone in which hours and dates are meant where the customer named no zone
 * @param contacts made and reserved, in any order; those more than 366 + 30 days before or after the instant in question
 *     may be left out
 */
public record Recipient(
        RecipientState state,
        Map<Channel, AddressState> addresses,
        ContactPreferences preferences,
        ZoneId businessZone,
        List<PlacedContact> contacts) {

    private static final CustomerId NOBODY = new CustomerId(new UUID(0, 0));

    public Recipient {
        var known = new EnumMap<Channel, AddressState>(Channel.class);
        known.putAll(addresses);
        addresses = Collections.unmodifiableMap(known);
        contacts = List.copyOf(contacts);
    }

    /** Somebody the company does not know. */
    static Recipient unknown(ZoneId businessZone) {
        return new Recipient(
                RecipientState.UNKNOWN, Map.of(), ContactPreferences.untouched(NOBODY), businessZone, List.of());
    }

    public AddressState address(Channel channel) {
        return addresses.getOrDefault(channel, AddressState.MISSING);
    }

    /** The zone of the customer's hours and dates. */
    public ZoneId zone() {
        return Optional.ofNullable(preferences.zone()).orElse(businessZone);
    }
}
