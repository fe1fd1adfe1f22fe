package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of contacts whatever the customer chose.
 *
 * @param restricted since when nothing optional may be done with the customer's data
 * @param suppressed the channels whose address nothing is sent to any more
 */
record ContactBar(RecipientState state, @Nullable Instant restricted, Set<Channel> suppressed) {

    /** What has to be selected from a customer for {@link #of}. Where nothing is suppressed no address is hashed. */
    static final String COLUMNS = """
            erased_at is not null as erased, merged_into is not null as merged, deceased_on is not null as deceased, restricted_at,
            case when exists (select from suppressed_address)
                then array(select s.channel from suppressed_address s
                           where s.hash = crm_address_hash('EMAIL', email) and s.channel = 'EMAIL'
                              or s.hash = crm_address_hash('PHONE', phone) and s.channel in ('SMS', 'PHONE'))
            end as suppressed""";

    static ContactBar of(ResultSet row) throws SQLException {
        var restricted = row.getObject("restricted_at", OffsetDateTime.class);
        var suppressed = row.getArray("suppressed");
        return new ContactBar(
                state(row),
                restricted == null ? null : restricted.toInstant(),
                suppressed == null
                        ? Set.of()
                        : Arrays.stream((String[]) suppressed.getArray())
                                .map(Channel::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private static RecipientState state(ResultSet row) throws SQLException {
        if (row.getBoolean("erased")) {
            return RecipientState.ERASED;
        }
        if (row.getBoolean("merged")) {
            return RecipientState.UNKNOWN;
        }
        return row.getBoolean("deceased") ? RecipientState.DECEASED : RecipientState.KNOWN;
    }

    AddressState address(Channel channel) {
        return suppressed.contains(channel) ? AddressState.SUPPRESSED : AddressState.USABLE;
    }

    ContactPreferences read(ContactPreferences chosen) {
        return restricted == null ? chosen : chosen.withNothingOptional(restricted);
    }
}
