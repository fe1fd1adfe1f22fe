package org.advocacycrm.persistence.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.ExportedFile;
import org.advocacycrm.export.Exports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcExports implements Exports {

    private final JdbcClient database;

    JdbcExports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(ExportOrder order) {
        database.sql("""
                        insert into export
                            (id, kind, format, query, file_name, scope, language, actor, ordered_at, subscription_id)
                        values (:id, :kind, :format, :query, :fileName, :scope, :language, :actor, :at, :subscription)
                        """)
                .param("id", order.id().value())
                .param("kind", order.kind())
                .param("format", order.format())
                .param("query", order.query())
                .param("fileName", order.fileName())
                .param("scope", order.scope())
                .param("language", order.language().toLanguageTag())
                .param("actor", order.actor())
                .param("at", ExportRows.stored(order.at()))
                .param("subscription", order.subscription())
                .update();
    }

    @Override
    public Optional<Export> of(ExportId id) {
        return database.sql("select * from export where id = :id")
                .param("id", id.value())
                .query(ExportRows::export)
                .optional();
    }

    @Override
    public List<Export> latest(Set<ExportState> states, int most) {
        return database.sql("""
                        select * from export where state in (:states) order by ordered_at desc, id desc limit :most
                        """)
                .param("states", states.stream().map(ExportState::name).sorted().toList())
                .param("most", most)
                .query(ExportRows::export)
                .list();
    }

    @Override
    public Optional<Export> start(ExportId id, Instant at) {
        var started = database.sql("""
                        update export set state = 'RUNNING', started_at = coalesce(started_at, :at), done = 0
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """)
                .param("id", id.value())
                .param("at", ExportRows.stored(at))
                .update();
        if (started == 0) {
            return Optional.empty();
        }
        removeParts(id);
        return of(id);
    }

    @Override
    public boolean progress(ExportId id, long done, long total) {
        return database.sql("""
                        update export set done = :done, total = :total where id = :id and state = 'RUNNING'
                        returning cancel_asked
                        """)
                .param("id", id.value())
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    public void addPart(ExportId id, int number, byte[] content) {
        database.sql("insert into export_part (export_id, number, content) values (:id, :number, :content)")
                .param("id", id.value())
                .param("number", number)
                .param("content", content)
                .update();
    }

    @Override
    public Optional<byte[]> part(ExportId id, int number) {
        return database.sql("select content from export_part where export_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, position) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public void finish(ExportId id, ExportedFile file, Instant at) {
        database.sql("""
                        update export set state = 'READY', finished_at = :at, size = :size, row_count = :rows,
                            digest = :digest, expires_at = :expiresAt, done = total
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id.value())
                .param("at", ExportRows.stored(at))
                .param("size", file.size())
                .param("rows", file.rows())
                .param("digest", file.digest())
                .param("expiresAt", ExportRows.stored(file.expiresAt()))
                .update();
    }

    @Override
    public void fail(ExportId id, String error, Instant at) {
        end(id, "state = 'FAILED', error = :error", at, error);
    }

    @Override
    public void cancel(ExportId id, Instant at) {
        end(id, "state = 'CANCELLED'", at, "");
    }

    @Override
    public void askToCancel(ExportId id, Instant at) {
        database.sql("""
                        update export set cancel_asked = true,
                            finished_at = case when state = 'QUEUED' then :at end,
                            state = case when state = 'QUEUED' then 'CANCELLED' else state end
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """)
                .param("id", id.value())
                .param("at", ExportRows.stored(at))
                .update();
    }

    @Override
    public int removeEndedBefore(Instant moment) {
        return database.sql("delete from export where finished_at < :moment")
                .param("moment", ExportRows.stored(moment))
                .update();
    }

    private void end(ExportId id, String how, Instant at, String error) {
        var ended = database.sql("update export set finished_at = :at, " + how
                        + " where id = :id and state in ('QUEUED', 'RUNNING')")
                .param("id", id.value())
                .param("at", ExportRows.stored(at))
                .param("error", error)
                .update();
        if (ended > 0) {
            removeParts(id);
        }
    }

    private void removeParts(ExportId id) {
        database.sql("delete from export_part where export_id = :id")
                .param("id", id.value())
                .update();
    }
}
