package org.advocacycrm.persistence.health;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.standing.override.HealthOverride;
import org.advocacycrm.standing.override.HealthOverrides;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcHealthOverrides implements HealthOverrides {

    private final JdbcClient database;

    JdbcHealthOverrides(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HealthOverride> of(CustomerId customer) {
        return database.sql("select * from health_override where customer_id = ? order by begins_at, id")
                .param(customer.value())
                .query((row, number) -> {
                    var undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new HealthOverride(
                            row.getObject("id", UUID.class),
                            row.getDouble("value"),
                            row.getString("reason"),
                            row.getString("author"),
                            row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                            row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    @Override
    public void add(CustomerId customer, HealthOverride override) {
        database.sql("select id from customer where id = ? for update")
                .param(customer.value())
                .query(UUID.class)
                .list();
        end(customer, null, override.author(), override.from());
        database.sql("""
                        insert into health_override (id, customer_id, value, reason, author, begins_at, ends_at)
                        select :id, c.id, :value, :reason, :author, :from, :ends from customer c
                        where c.id = :customer
                          and not exists (select from profiling_objection o where o.customer_id = c.id)
                        """)
                .param("id", override.id())
                .param("customer", customer.value())
                .param("value", override.value())
                .param("reason", override.reason())
                .param("author", override.author())
                .param("from", at(override.from()))
                .param("ends", at(override.endsAt()))
                .update();
    }

    @Override
    public void undo(CustomerId customer, UUID override, String by, Instant at) {
        end(customer, override, by, at);
    }

    private void end(CustomerId customer, @Nullable UUID override, String by, Instant at) {
        database.sql("""
                        update health_override set undone_at = :at, undone_by = :by
                        where customer_id = :customer and id = coalesce(cast(:id as uuid), id)
                          and undone_at is null and ends_at > :at
                        """)
                .param("at", at(at))
                .param("by", by)
                .param("customer", customer.value())
                .param("id", override)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
