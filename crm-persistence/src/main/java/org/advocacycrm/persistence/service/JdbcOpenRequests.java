package org.advocacycrm.persistence.service;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.service.OpenRequest;
import org.advocacycrm.service.OpenRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenRequests implements OpenRequests {

    private final JdbcClient database;

    JdbcOpenRequests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OpenRequest> of(CustomerId customer) {
        return database.sql("""
                        select external_id, category, opened_at, first_response_at
                        from service_case
                        where customer_id = :customer and resolved_at is null and disposition = 'HANDLED'
                        order by opened_at desc, id
                        """)
                .param("customer", customer.value())
                .query((row, number) -> new OpenRequest(
                        row.getString("external_id"),
                        row.getString("category"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("first_response_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
    }
}
