package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.ReviewedContact;
import org.advocacycrm.contact.ReviewedContacts;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewedContacts implements ReviewedContacts {

    private final JdbcClient database;

    JdbcReviewedContacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CustomerId> waiting(int most) {
        return database.sql("""
                        select distinct customer_id
                        from (select customer_id from contact where state = 'MADE' and matched is null limit :most) c
                        """)
                .param("most", most)
                .query((row, number) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .list();
    }

    /** Whoever adds a contact refers to the customer, and so waits for the lock. */
    @Override
    public List<ReviewedContact> heldWith(CustomerId customer) {
        database.sql("select id from customer where id = :customer for update")
                .param("customer", customer.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return database.sql("""
                        select k.id, k.purpose, k.channel, k.topic, k.offer_type, d.exception, k.made_at, c.time_zone,
                            k.matched is null as waits
                        from contact k
                        join customer c on c.id = k.customer_id
                        left join contact_decision d on d.id = k.id
                        where k.customer_id = :customer and k.state = 'MADE'
                        """)
                .param("customer", customer.value())
                .query((row, number) -> contact(row))
                .list();
    }

    private static ReviewedContact contact(ResultSet row) throws SQLException {
        var exception = row.getString("exception");
        return new ReviewedContact(
                new ContactId(row.getObject("id", UUID.class)),
                new ContactRequest(
                        ContactPurpose.valueOf(row.getString("purpose")),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("topic"),
                        row.getString("offer_type"),
                        exception == null ? null : Notice.valueOf(exception),
                        Moments.read(row, "made_at"),
                        null),
                zone(row.getString("time_zone")),
                row.getBoolean("waits"));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    @Override
    public void keep(ContactId contact, boolean matched) {
        database.sql("update contact set matched = :matched where id = :id")
                .param("matched", matched)
                .param("id", contact.value())
                .update();
    }
}
