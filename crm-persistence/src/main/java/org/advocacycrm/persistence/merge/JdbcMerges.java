package org.advocacycrm.persistence.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.merge.Merge;
import org.advocacycrm.merge.MergeId;
import org.advocacycrm.merge.Merges;
import org.advocacycrm.shared.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMerges implements Merges {

    private final JdbcClient database;

    JdbcMerges(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Merge> of(MergeId id) {
        return database.sql("select * from customer_merge where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> merge(row))
                .optional();
    }

    @Override
    public List<Merge> standing(CustomerId customer) {
        return database.sql("""
                        select * from customer_merge
                        where (kept_id = :customer or absorbed_id = :customer) and undone_at is null
                        order by at desc, id
                        """)
                .param("customer", customer.value())
                .query((row, number) -> merge(row))
                .list();
    }

    @Override
    public boolean mayBecomeOne(CustomerId one, CustomerId other) {
        var free = database.sql("""
                        select id from customer c
                        where c.id in (:both) and c.erased_at is null and c.merged_into is null
                        order by id
                        for no key update
                        """)
                .param("both", List.of(one.value(), other.value()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return free.size() == 2 && !absorbsOthers(other);
    }

    private boolean absorbsOthers(CustomerId customer) {
        return database.sql("select exists (select from customer where merged_into = :customer) as others")
                .param("customer", customer.value())
                .query((row, number) -> row.getBoolean("others"))
                .single();
    }

    @Override
    public void keep(Merge merge) {
        var undoneAt = merge.undoneAt();
        database.sql("""
                        insert into customer_merge (id, kept_id, absorbed_id, at, actor, revision, undone_at)
                        values (:id, :kept, :absorbed, :at, :actor, :revision, :undoneAt)
                        on conflict (id) do update set undone_at = excluded.undone_at
                        """)
                .param("id", merge.id().value())
                .param("kept", merge.kept().value())
                .param("absorbed", merge.absorbed().value())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .param("actor", merge.actor())
                .param("revision", merge.revision().number())
                .param("undoneAt", undoneAt == null ? null : undoneAt.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("update customer set merged_into = :into where id = :absorbed")
                .param("into", merge.stands() ? merge.kept().value() : null)
                .param("absorbed", merge.absorbed().value())
                .update();
    }

    private static Merge merge(ResultSet row) throws SQLException {
        var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("kept_id", UUID.class)),
                new CustomerId(row.getObject("absorbed_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                new Revision(row.getLong("revision")),
                undoneAt == null ? null : undoneAt.toInstant());
    }
}
