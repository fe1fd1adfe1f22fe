package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.PlacedContact;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.contact.Reservation.State;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    /** What contacts are called that we decided about ourselves. */
    private static final String OURS = "crm";

    private static final Duration LONGEST_WINDOW = Duration.ofDays(30);

    private final JdbcClient database;
    private final CustomerContacts customers;
    private final Preferences preferences;
    private final Company company;

    JdbcContacts(JdbcClient database, CustomerContacts customers, Preferences preferences, Company company) {
        this.database = database;
        this.customers = customers;
        this.preferences = preferences;
        this.company = company;
    }

    @Override
    public Recipient recipient(CustomerId customer, Instant from, Instant asOf) {
        var known = customers.of(customer);
        return new Recipient(
                known.isPresent() ? RecipientState.KNOWN : RecipientState.UNKNOWN,
                known.map(JdbcContacts::addresses).orElse(Map.of()),
                preferences.of(customer),
                known.flatMap(contact -> Optional.ofNullable(contact.zone())).orElse(company.zone()),
                placed(customer, from.minus(LONGEST_WINDOW), asOf));
    }

    private static Map<Channel, AddressState> addresses(CustomerContact contact) {
        var addresses = new EnumMap<Channel, AddressState>(Channel.class);
        Arrays.stream(Channel.values())
                .filter(channel -> contact.addressFor(channel).isPresent())
                .forEach(channel -> addresses.put(channel, AddressState.USABLE));
        return addresses;
    }

    private List<PlacedContact> placed(CustomerId customer, Instant from, Instant asOf) {
        return database.sql("""
                        select purpose, made_at
                        from contact
                        where customer_id = :customer and made_at > :from and state <> 'RELEASED'
                            and (state = 'MADE' or reserved_until > :asOf)
                        order by made_at
                        """)
                .param("customer", customer.value())
                .param("from", atUtc(from))
                .param("asOf", atUtc(asOf))
                .query((row, number) ->
                        new PlacedContact(ContactPurpose.valueOf(row.getString("purpose")), instant(row, "made_at")))
                .list();
    }

    @Override
    public void hold(CustomerId customer) {
        database.sql("select 1 from customer where id = :customer for no key update")
                .param("customer", customer.value())
                .query(Integer.class)
                .list();
    }

    @Override
    public void keep(Reservation reservation) {
        database.sql("""
                        insert into contact
                            (id, source, external_id, customer_id, purpose, channel, topic, offer_type, made_at, state,
                            reserved_until)
                        values (:id, :source, :externalId, :customer, :purpose, :channel, :topic, :offerType, :at, :state,
                            :until)
                        on conflict (id) do update set state = excluded.state, updated_at = now()
                        """)
                .param("id", reservation.id().value())
                .param("source", OURS)
                .param("externalId", reservation.id().toString())
                .param("customer", reservation.customer().value())
                .param("purpose", reservation.purpose().name())
                .param("channel", reservation.channel().name())
                .param("topic", reservation.topic())
                .param("offerType", reservation.offerType())
                .param("at", atUtc(reservation.at()))
                .param("state", reservation.state().name())
                .param("until", atUtc(reservation.until()))
                .update();
    }

    @Override
    public Optional<Reservation> reservation(ContactId id) {
        return database.sql("select * from contact where id = :id and source = :ours for update")
                .param("id", id.value())
                .param("ours", OURS)
                .query((row, number) -> reservation(row))
                .optional();
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                new ContactId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                ContactPurpose.valueOf(row.getString("purpose")),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("offer_type"),
                instant(row, "made_at"),
                instant(row, "reserved_until"),
                State.valueOf(row.getString("state")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
