package org.advocacycrm.persistence.contact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.PlacedContact;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactPreferences.Held;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * Reads all that a decision depends on in one round trip. Its statements run one after the other and each sees what was
 * committed when it began, so what follows the lock is as the last holder of the lock left it. Contacts of records that
 * were merged into this one were contacts of the same person.
 */
record RecipientQuery(CustomerId customer, Instant from, Instant asOf, ZoneId businessZone)
        implements PreparedStatementCallback<Recipient> {

    private static final String CUSTOMER = "select " + ContactBar.COLUMNS + """
            , email, phone, nullif(concat_ws(' ', postal_code, city), '') as place, time_zone
            from customer where id = ?""";

    private static final String REST = """
            ;
            select revision, setting, value, since
            from contact_preference join contact_setting using (customer_id) where customer_id = ?;
            select purpose, made_at
            from contact
            where customer_id = any (array(select cast(? as uuid) union all select id from customer where merged_into = ?))
              and made_at > ? and state <> 'RELEASED' and (state = 'MADE' or reserved_until > ?)""";

    static final String READING = CUSTOMER + REST;

    static final String HOLDING = CUSTOMER + " for no key update" + REST;

    private static final Duration LONGEST_WINDOW = Duration.ofDays(30);

    @Override
    public Recipient doInPreparedStatement(PreparedStatement statement) throws SQLException {
        statement.setObject(1, customer.value());
        statement.setObject(2, customer.value());
        statement.setObject(3, customer.value());
        statement.setObject(4, customer.value());
        statement.setObject(5, Moments.stored(from.minus(LONGEST_WINDOW)));
        statement.setObject(6, Moments.stored(asOf));
        statement.execute();
        var known = customer(statement.getResultSet());
        var preferences = preferences(next(statement));
        var contacts = contacts(next(statement));
        return new Recipient(
                known == null ? RecipientState.UNKNOWN : known.bar().state(),
                known == null ? Map.of() : known.addresses(),
                known == null ? preferences : known.bar().read(preferences),
                known == null ? businessZone : known.zone(),
                contacts);
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getResultSet();
    }

    /** What the customer's record says. */
    private record Known(ContactBar bar, Map<Channel, AddressState> addresses, ZoneId zone) {}

    private @Nullable Known customer(ResultSet row) throws SQLException {
        if (!row.next()) {
            return null;
        }
        var bar = ContactBar.of(row);
        return new Known(bar, addresses(row, bar), zone(row.getString("time_zone")));
    }

    private static Map<Channel, AddressState> addresses(ResultSet row, ContactBar bar) throws SQLException {
        var addresses = new EnumMap<Channel, AddressState>(Channel.class);
        var email = row.getString("email");
        if (email != null && EmailAddress.typed(email).isPresent()) {
            addresses.put(Channel.EMAIL, bar.address(Channel.EMAIL));
        }
        if (row.getString("phone") != null) {
            addresses.put(Channel.SMS, bar.address(Channel.SMS));
            addresses.put(Channel.PHONE, bar.address(Channel.PHONE));
        }
        if (row.getString("place") != null) {
            addresses.put(Channel.POST, bar.address(Channel.POST));
        }
        return addresses;
    }

    private ZoneId zone(@Nullable String name) {
        try {
            return name == null ? businessZone : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return businessZone;
        }
    }

    private ContactPreferences preferences(ResultSet row) throws SQLException {
        var held = new TreeMap<String, Held>();
        var revision = Revision.NEVER_STORED;
        while (row.next()) {
            var key = row.getString("setting");
            held.put(key, new Held(SettingText.parse(key, row.getString("value")), Moments.read(row, "since")));
            revision = new Revision(row.getLong("revision"));
        }
        return new ContactPreferences(customer, held, revision);
    }

    private static List<PlacedContact> contacts(ResultSet row) throws SQLException {
        var contacts = new ArrayList<PlacedContact>();
        while (row.next()) {
            contacts.add(
                    new PlacedContact(ContactPurpose.valueOf(row.getString("purpose")), Moments.read(row, "made_at")));
        }
        return contacts;
    }
}
