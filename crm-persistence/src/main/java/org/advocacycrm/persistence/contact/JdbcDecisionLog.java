package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.LoggedDecision;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisionLog implements DecisionLog {

    private final JdbcClient database;
    private final JdbcOperations statements;

    JdbcDecisionLog(JdbcClient database, JdbcOperations statements) {
        this.database = database;
        this.statements = statements;
    }

    @Override
    public void keep(DecisionRecord record) {
        var sql = record.reservation().isPresent() ? DecisionRows.WITH_PLACE : DecisionRows.WITHOUT_PLACE;
        statements.update(sql, row -> DecisionRows.write(record, row));
    }

    @Override
    public Optional<DecisionRecord> answered(Asker asker) {
        if (asker.key() == null) {
            return Optional.empty();
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended(:asker || ' ' || :key, 0))")
                .param("asker", asker.name())
                .param("key", asker.key())
                .query((row, number) -> true)
                .list();
        return database.sql("select * from contact_decision where asker = :asker and idempotency_key = :key")
                .param("asker", asker.name())
                .param("key", asker.key())
                .query((row, number) -> DecisionRows.read(row))
                .optional();
    }

    @Override
    public Optional<DecisionRecord> find(ContactId id) {
        return database.sql("select * from contact_decision where id = :id")
                .param("id", id.value())
                .query((row, number) -> DecisionRows.read(row))
                .optional();
    }

    @Override
    public List<DecisionRecord> about(CustomerId customer, Instant since) {
        return database.sql("""
                        select * from contact_decision
                        where customer_id = :customer and decided_at >= :since
                        order by decided_at desc, id desc
                        """)
                .param("customer", customer.value())
                .param("since", Moments.stored(since))
                .query((row, number) -> DecisionRows.read(row))
                .list();
    }

    @Override
    public List<LoggedDecision> read(DecisionFilter filter, Instant since, @Nullable ContactId after, int most) {
        var where = new DecisionConditions(filter, since, after);
        return database.sql("""
                        select d.*, customer.name as customer_name, contact.state as became
                        from (select * from contact_decision where %s order by decided_at desc, id desc limit :most) d
                        left join customer on customer.id = d.customer_id
                        left join contact on contact.id = d.id
                        order by d.decided_at desc, d.id desc
                        """.formatted(where.sql()))
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> logged(row))
                .list();
    }

    private static LoggedDecision logged(ResultSet row) throws SQLException {
        var became = row.getString("became");
        return new LoggedDecision(
                DecisionRows.read(row),
                row.getString("customer_name"),
                became == null ? null : Reservation.State.valueOf(became));
    }

    /** Jumps from one asker to the next in the index, however many decisions each has. */
    @Override
    public List<String> askers() {
        return database.sql("""
                        with recursive known as (
                            (select asker from contact_decision order by asker limit 1)
                            union all
                            select (select asker from contact_decision where asker > known.asker order by asker limit 1)
                            from known where known.asker is not null)
                        select asker from known where asker is not null order by asker
                        """).query((row, number) -> row.getString("asker")).list();
    }

    @Override
    public void forgetBefore(Instant instant) {
        database.sql("delete from contact_decision where decided_at < :instant")
                .param("instant", Moments.stored(instant))
                .update();
    }
}
