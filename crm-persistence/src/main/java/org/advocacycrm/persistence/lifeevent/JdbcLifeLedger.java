package org.advocacycrm.persistence.lifeevent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeDeed;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifeLedgerEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLifeLedger implements LifeLedger {

    private final JdbcClient database;

    JdbcLifeLedger(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void append(LifeLedgerEntry entry) {
        var kind = entry.kind();
        database.sql("""
                        insert into life_ledger (customer_id, at, actor, source, deed, kind, consent, wording)
                        values (:customer, :at, :actor, :source, :deed, :kind, :consent, :wording)
                        """)
                .param("customer", entry.customer().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("source", entry.source())
                .param("deed", entry.deed().name())
                .param("kind", kind == null ? null : kind.name())
                .param("consent", entry.consent())
                .param("wording", entry.wording())
                .update();
    }

    @Override
    public List<LifeLedgerEntry> of(CustomerId customer) {
        return database.sql("""
                        select customer_id, at, actor, source, deed, kind, consent, wording
                        from life_ledger where customer_id = :customer order by at, id
                        """)
                .param("customer", customer.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static LifeLedgerEntry entry(ResultSet row) throws SQLException {
        return new LifeLedgerEntry(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("source"),
                LifeDeed.valueOf(row.getString("deed")),
                Optional.ofNullable(row.getString("kind"))
                        .map(LifeEventKind::valueOf)
                        .orElse(null),
                row.getBoolean("consent"),
                row.getString("wording"));
    }
}
