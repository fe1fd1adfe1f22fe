package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.contact.Reservation.State;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.Company;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {

    private final JdbcClient database;
    private final JdbcOperations statements;
    private final Company company;

    JdbcContacts(JdbcClient database, JdbcOperations statements, Company company) {
        this.database = database;
        this.statements = statements;
        this.company = company;
    }

    @Override
    public Recipient recipient(CustomerId customer, Instant from, Instant asOf) {
        return recipient(RecipientQuery.READING, customer, from, asOf);
    }

    @Override
    public Recipient heldRecipient(CustomerId customer, Instant from, Instant asOf) {
        return recipient(RecipientQuery.HOLDING, customer, from, asOf);
    }

    private Recipient recipient(String sql, CustomerId customer, Instant from, Instant asOf) {
        var query = new RecipientQuery(customer, from, asOf, company.zone());
        return Objects.requireNonNull(statements.execute(sql, query));
    }

    @Override
    public void settle(Reservation reservation) {
        database.sql("update contact set state = :state, level = :level, updated_at = now() where id = :id")
                .param("state", reservation.state().name())
                .param(
                        "level",
                        reservation.level() == null ? null : reservation.level().name())
                .param("id", reservation.id().value())
                .update();
    }

    @Override
    public Optional<Reservation> reservation(ContactId id) {
        return database.sql("select * from contact where id = :id and source = :ours for update")
                .param("id", id.value())
                .param("ours", DecisionRows.OURS)
                .query((row, number) -> reservation(row))
                .optional();
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return new Reservation(
                new ContactId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                ContactPurpose.valueOf(row.getString("purpose")),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("offer_type"),
                Moments.read(row, "made_at"),
                Moments.read(row, "reserved_until"),
                State.valueOf(row.getString("state")),
                level == null ? null : CapabilityLevel.valueOf(level));
    }
}
