package org.advocacycrm.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.bulk.BulkChange;
import org.advocacycrm.bulk.BulkDeed;
import org.advocacycrm.bulk.BulkDeedId;
import org.advocacycrm.bulk.BulkDeeds;
import org.advocacycrm.bulk.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBulkDeeds implements BulkDeeds {

    private final JdbcClient database;

    JdbcBulkDeeds(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long size(Selection selection) {
        return select("select count(*) from customer_listing l where ", selection)
                .query(Long.class)
                .single();
    }

    @Override
    public long changed(Selection selection, BulkChange change) {
        return select("select count(*) " + BulkSql.changed(change.kind()), selection)
                .param("value", change.value())
                .query(Long.class)
                .single();
    }

    @Override
    public BulkDeed apply(BulkDeed deed, Selection selection) {
        var change = deed.change();
        database.sql("insert into bulk_deed values (:id, :kind, :value, :query, :actor, :at, 0, null)")
                .param("id", deed.id().value())
                .param("kind", change.kind().name())
                .param("value", change.value())
                .param("query", deed.query())
                .param("actor", deed.actor())
                .param("at", deed.at().atOffset(ZoneOffset.UTC))
                .update();
        var customers = select(
                        "insert into bulk_deed_customer select :id, l.customer_id, " + BulkSql.before(change.kind())
                                + BulkSql.changed(change.kind()),
                        selection)
                .param("value", change.value())
                .param("id", deed.id().value())
                .update();
        BulkSql.apply(change).forEach(sql -> run(sql, deed));
        database.sql("update bulk_deed set customers = :customers where id = :id")
                .param("customers", customers)
                .param("id", deed.id().value())
                .update();
        return new BulkDeed(deed.id(), change, deed.query(), deed.actor(), deed.at(), customers, null);
    }

    @Override
    public Optional<BulkDeed> locked(BulkDeedId id) {
        return database.sql("select * from bulk_deed where id = :id for update")
                .param("id", id.value())
                .query(JdbcBulkDeeds::deed)
                .optional();
    }

    @Override
    public long undo(BulkDeed deed, Instant at) {
        database.sql("update bulk_deed set undone_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", deed.id().value())
                .update();
        return BulkSql.undo(deed.change()).stream()
                .mapToLong(sql -> run(sql, deed))
                .sum();
    }

    @Override
    public List<BulkDeed> since(Instant instant) {
        return database.sql("select * from bulk_deed where at >= :since order by at desc, id")
                .param("since", instant.atOffset(ZoneOffset.UTC))
                .query(JdbcBulkDeeds::deed)
                .list();
    }

    @Override
    public void forgetBefore(Instant instant) {
        database.sql("delete from bulk_deed where at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private long run(String sql, BulkDeed deed) {
        var statement = database.sql(sql).param("id", deed.id().value());
        return (sql.contains(":value") ? statement.param("value", deed.change().value()) : statement).update();
    }

    /** The statement, which ends where conditions begin, for the selected customers. */
    private JdbcClient.StatementSpec select(String statement, Selection selection) {
        var filter = FilterSql.of(selection.filter());
        var chosen =
                selection.chosen().stream().map(customer -> customer.value()).toArray(UUID[]::new);
        var sql = statement + filter.where() + (chosen.length == 0 ? "" : " and l.customer_id = any (:chosen)");
        var query = database.sql(sql).params(filter.parameters());
        return chosen.length == 0 ? query : query.param("chosen", chosen);
    }

    private static BulkDeed deed(ResultSet row, int number) throws SQLException {
        return new BulkDeed(
                new BulkDeedId(row.getObject("id", UUID.class)),
                new BulkChange(BulkChange.Kind.valueOf(row.getString("kind")), row.getString("value")),
                row.getString("query"),
                row.getString("actor"),
                DirectoryRows.moment(row, "at"),
                row.getLong("customers"),
                DirectoryRows.momentIfAny(row, "undone_at"));
    }
}
