package org.advocacycrm.persistence.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.Staging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStaging implements Staging {

    private static final long RECORDS_AT_ONCE = 20_000;

    private final JdbcOperations operations;
    private final JdbcClient database;
    private final ImportRejections rejections;

    JdbcStaging(JdbcOperations operations) {
        this.operations = operations;
        this.database = JdbcClient.create(operations);
        this.rejections = new ImportRejections(operations);
    }

    @Override
    public long open(ImportId id, Set<RecordType> types) {
        var begins = database.sql("insert into import_progress (import_id) values (:id) on conflict do nothing")
                        .param("id", id.value())
                        .update()
                == 1;
        if (begins) {
            startOver(id);
        }
        types.forEach(type -> tables(id, type).create());
        return progressOf(id).rowsRead();
    }

    /** Whatever an earlier attempt had counted was lost with the rows it had staged. */
    private void startOver(ImportId id) {
        Arrays.stream(RecordType.values()).forEach(type -> tables(id, type).drop());
        rejections.forget(id);
        database.sql("""
                        update data_import
                        set rows_read = 0, bytes_read = 0, staged = 0, stored = 0, unchanged = 0, rejected = 0
                        where id = :id
                        """).param("id", id.value()).update();
    }

    @Override
    public void add(ImportId id, Chunk chunk) {
        var ordinal = database.sql("select staged from data_import where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        for (var type : RecordType.values()) {
            var records = chunk.records().stream()
                    .filter(record -> record.origin().type() == type)
                    .toList();
            if (!records.isEmpty()) {
                tables(id, type).copy(ordinal, records);
            }
        }
        rejections.add(id, chunk.refused());
        database.sql("update import_progress set rows_read = :rows where import_id = :id")
                .param("rows", chunk.rowsRead())
                .param("id", id.value())
                .update();
        database.sql("""
                        update data_import
                        set rows_read = :rows, bytes_read = :bytes, staged = staged + :records,
                            rejected = rejected + :rejected
                        where id = :id
                        """)
                .param("rows", chunk.rowsRead())
                .param("bytes", chunk.bytesRead())
                .param("records", chunk.records().size())
                .param("rejected", chunk.refused().size())
                .param("id", id.value())
                .update();
    }

    @Override
    public boolean storeNext(ImportId id, String source, Map<RecordType, Set<String>> given) {
        var progress = progressOf(id);
        var storing = progress.storing();
        if (storing != null && progress.merged() < progress.settled()) {
            merge(id, source, storing, given.getOrDefault(storing, Set.of()), progress);
            return true;
        }
        var next = given.keySet().stream()
                .sorted()
                .filter(type -> storing == null || type.compareTo(storing) > 0)
                .findFirst();
        next.ifPresent(type -> settle(id, source, type));
        return next.isPresent();
    }

    private void settle(ImportId id, String source, RecordType type) {
        var tables = tables(id, type);
        rejections.add(id, type, tables.resolve(source));
        database.sql("""
                        update import_progress set storing = :type, settled = :settled, merged = 0 where import_id = :id
                        """)
                .param("type", type.name())
                .param("settled", tables.settle())
                .param("id", id.value())
                .update();
    }

    private void merge(ImportId id, String source, RecordType type, Set<String> given, Progress progress) {
        var upTo = Math.min(progress.settled(), progress.merged() + RECORDS_AT_ONCE);
        var stored = tables(id, type).merge(source, given, progress.merged(), upTo);
        database.sql("update import_progress set merged = :merged where import_id = :id")
                .param("merged", upTo)
                .param("id", id.value())
                .update();
        database.sql("update data_import set stored = stored + :stored, unchanged = unchanged + :same where id = :id")
                .param("stored", stored)
                .param("same", upTo - progress.merged() - stored)
                .param("id", id.value())
                .update();
    }

    @Override
    public Set<Long> linesWithoutCells(ImportId id) {
        return rejections.linesWithoutCells(id);
    }

    @Override
    public void keepCells(ImportId id, List<RowCells> rows) {
        rejections.keepCells(id, rows);
    }

    @Override
    public void close(ImportId id) {
        Arrays.stream(RecordType.values()).forEach(type -> tables(id, type).drop());
        database.sql("delete from import_progress where import_id = :id")
                .param("id", id.value())
                .update();
    }

    private Progress progressOf(ImportId id) {
        return database.sql("select rows_read, storing, settled, merged from import_progress where import_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Progress(
                        row.getLong("rows_read"),
                        Optional.ofNullable(row.getString("storing"))
                                .map(RecordType::valueOf)
                                .orElse(null),
                        row.getLong("settled"),
                        row.getLong("merged")))
                .single();
    }

    private StagingTables tables(ImportId id, RecordType type) {
        var prefix = "import_%s_%s".formatted(id.value().toString().replace("-", ""), type.formatName());
        return new StagingTables(operations, StagingSql.across(prefix, RecordTable.of(type)));
    }

    private record Progress(long rowsRead, @Nullable RecordType storing, long settled, long merged) {}
}
