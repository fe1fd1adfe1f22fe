package org.advocacycrm.persistence.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.NewImport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcFileImports implements FileImports {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient database;
    private final JdbcTemplate bulk;

    JdbcFileImports(JdbcTemplate template) {
        this.database = JdbcClient.create(template);
        this.bulk = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        bulk.setFetchSize(ROWS_AT_ONCE);
    }

    @Override
    public void add(NewImport newImport) {
        database.sql("""
                        insert into data_import
                            (id, file_name, file_size, mapping_name, mapping, source, columns, created_by)
                        values (:id, :fileName, :fileSize, :mappingName, :mapping, :source, :columns, :createdBy)
                        """)
                .param("id", newImport.id().value())
                .param("fileName", newImport.fileName())
                .param("fileSize", newImport.fileSize())
                .param("mappingName", newImport.mappingName())
                .param("mapping", newImport.mapping())
                .param("source", newImport.source())
                .param("columns", newImport.columns().toArray(String[]::new))
                .param("createdBy", newImport.createdBy())
                .update();
    }

    @Override
    public Optional<FileImport> find(ImportId id) {
        return database.sql("select * from data_import where id = :id")
                .param("id", id.value())
                .query(ImportColumns::fileImport)
                .optional();
    }

    @Override
    public List<FileImport> latest(int most) {
        return database.sql("select * from data_import order by created_at desc, id desc limit :most")
                .param("most", most)
                .query(ImportColumns::fileImport)
                .list();
    }

    @Override
    public FileImport start(ImportId id) {
        change(id, "state = 'RUNNING', started_at = coalesce(started_at, now())");
        return find(id).orElseThrow();
    }

    @Override
    public void askToCancel(ImportId id) {
        change(id, "cancel_asked = true");
    }

    @Override
    public boolean isCancelAsked(ImportId id) {
        return find(id).map(FileImport::cancelAsked).orElse(true);
    }

    @Override
    public void finish(ImportId id) {
        change(id, "state = 'DONE', finished_at = now()");
    }

    @Override
    public void cancel(ImportId id) {
        change(id, "state = 'CANCELLED', finished_at = now()");
    }

    @Override
    public void fail(ImportId id, String error) {
        database.sql("""
                        update data_import set state = 'FAILED', finished_at = now(), error = :error
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).param("id", id.value()).param("error", error).update();
    }

    private void change(ImportId id, String what) {
        database.sql("update data_import set " + what + " where id = :id and state in ('QUEUED', 'RUNNING')")
                .param("id", id.value())
                .update();
    }

    @Override
    public void eachRejectedRow(ImportId id, Consumer<RejectedRow> reader) {
        bulk.query(
                """
                select r.line, r.cells,
                       (select string_agg(
                                   j.column_name || case j.value when '' then '' else ' "' || j.value || '"' end || ' '
                                       || j.reason,
                                   '; ' order by j.ordinal)
                        from import_rejection j where j.import_id = r.import_id and j.line = r.line) as error
                from import_rejected_row r
                where r.import_id = ?
                order by r.line
                """,
                row -> {
                    reader.accept(new RejectedRow(
                            row.getLong("line"), ImportColumns.texts(row, "cells"), row.getString("error")));
                },
                id.value());
    }

    @Override
    public List<Rejection> firstRejections(ImportId id, int most) {
        return database.sql("""
                        select line, column_name, value, reason from import_rejection
                        where import_id = :id order by line, ordinal limit :most
                        """)
                .param("id", id.value())
                .param("most", most)
                .query((row, number) -> new Rejection(
                        row.getLong("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }
}
