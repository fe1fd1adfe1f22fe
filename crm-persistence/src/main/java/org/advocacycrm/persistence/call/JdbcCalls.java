package org.advocacycrm.persistence.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.call.Call;
import org.advocacycrm.call.Calls;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalls implements Calls {

    private final JdbcClient database;

    JdbcCalls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String reference, String name, String number, String text, Instant at) {
        database.sql("""
                        insert into call (reference, name, number, text, asked_at)
                        values (:reference, :name, :number, :text, :at) on conflict (reference) do nothing
                        """)
                .param("reference", reference)
                .param("name", name)
                .param("number", number)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean isKnown(String reference) {
        return database.sql("select true from call where reference = :reference")
                .param("reference", reference)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<Call> open(int most) {
        return database.sql("""
                        select c.*, s.customer_id, s.purpose from call c
                        left join sent_message s on s.reference = c.reference
                        where c.state = 'OPEN' order by c.attempts, c.asked_at, c.id limit :most
                        """)
                .param("most", most)
                .query((row, number) -> call(row))
                .list();
    }

    @Override
    public boolean made(UUID id, String by, Instant at) {
        return tried(
                "update call set state = 'MADE', tried_by = :by, tried_at = :at where id = :id and state = 'OPEN'",
                id,
                by,
                at);
    }

    @Override
    public boolean missed(UUID id, String by, Instant at) {
        return tried("""
                        update call set attempts = attempts + 1, tried_by = :by, tried_at = :at
                        where id = :id and state = 'OPEN'
                        """, id, by, at);
    }

    private boolean tried(String sql, UUID id, String by, Instant at) {
        return database.sql(sql)
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("customer_id", UUID.class))
                        .map(CustomerId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("purpose"))
                        .map(ContactPurpose::valueOf)
                        .orElse(null),
                row.getString("name"),
                row.getString("number"),
                row.getString("text"),
                row.getInt("attempts"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
