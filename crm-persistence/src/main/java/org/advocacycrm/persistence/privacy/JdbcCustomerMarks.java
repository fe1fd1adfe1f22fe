package org.advocacycrm.persistence.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.CustomerMarks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerMarks implements CustomerMarks {

    private final JdbcClient database;

    JdbcCustomerMarks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Marks> of(CustomerId customer) {
        return database.sql("select restricted_at, deceased_on, erased_at from customer where id = :customer")
                .param("customer", customer.value())
                .query((row, number) -> new Marks(
                        instant(row, "restricted_at"),
                        row.getObject("deceased_on", LocalDate.class),
                        instant(row, "erased_at")))
                .optional();
    }

    @Override
    public void restrict(CustomerId customer, Instant at) {
        database.sql("update customer set restricted_at = coalesce(restricted_at, :at) where id = :customer")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("customer", customer.value())
                .update();
    }

    @Override
    public void liftRestriction(CustomerId customer) {
        database.sql("update customer set restricted_at = null where id = :customer")
                .param("customer", customer.value())
                .update();
    }

    @Override
    public void died(CustomerId customer, @Nullable LocalDate on) {
        database.sql("update customer set deceased_on = :on where id = :customer and erased_at is null")
                .param("on", on)
                .param("customer", customer.value())
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
