package org.advocacycrm.persistence.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProofs implements Proofs {

    private final JdbcClient database;

    JdbcProofs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Praise> praise(UUID answer) {
        return database.sql("""
                        select id, customer_id, comment, occurred_at, employee_id, nullif(journey_phase, '') as phase
                        from feedback
                        where id = :answer and customer_id is not null and comment ~ '\\S'
                        """)
                .param("answer", answer)
                .query((row, number) -> praise(row))
                .optional();
    }

    private static Praise praise(ResultSet row) throws SQLException {
        return new Praise(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new CustomerId(Objects.requireNonNull(row.getObject("customer_id", UUID.class))),
                row.getString("comment"),
                StarRows.moment(row, "occurred_at"),
                StarRows.employee(row, "employee_id"),
                row.getString("phase"));
    }

    @Override
    public Optional<UUID> caseNumbered(String number) {
        return database.sql("""
                        select id from service_case where external_id = :number order by opened_at desc, id limit 1
                        """).param("number", number).query(UUID.class).optional();
    }
}
