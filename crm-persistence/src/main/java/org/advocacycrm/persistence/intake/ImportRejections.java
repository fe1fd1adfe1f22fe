package org.advocacycrm.persistence.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.intake.Fault;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.Staging.RefusedRow;
import org.advocacycrm.intake.file.Staging.RowCells;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that were not taken, and why. */
record ImportRejections(JdbcOperations operations) {

    private static final int LONGEST_VALUE = 500;

    void add(ImportId id, List<RefusedRow> rows) {
        var rejections = new ArrayList<Object[]>();
        for (var row : rows) {
            row.refusals()
                    .forEach(refusal -> rejections.add(
                            rejection(id, row.row().line(), refusal.type(), refusal.column(), refusal.fault())));
        }
        insert(rejections);
        keepCells(id, rows.stream().map(RefusedRow::row).toList());
    }

    void add(ImportId id, RecordType type, List<StagingTables.Dangling> dangling) {
        insert(dangling.stream()
                .map(record -> rejection(id, record.line(), type, record.fault().field(), record.fault()))
                .toList());
        client().sql("""
                        update data_import
                        set rejected = (select count(distinct line) from import_rejection where import_id = :id)
                        where id = :id
                        """).param("id", id.value()).update();
    }

    private static Object[] rejection(ImportId id, long line, RecordType type, String column, Fault fault) {
        var value = fault.value().replace("\0", "");
        var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return new Object[] {id.value(), line, type.name(), column, shown, fault.reason()};
    }

    private void insert(List<Object[]> rejections) {
        operations.batchUpdate("""
                insert into import_rejection (import_id, line, record_type, column_name, value, reason)
                values (?, ?, ?, ?, ?, ?)
                """, rejections);
    }

    void keepCells(ImportId id, List<RowCells> rows) {
        operations.batchUpdate(
                "insert into import_rejected_row (import_id, line, cells) values (?, ?, ?) on conflict do nothing",
                rows.stream()
                        .map(row -> new Object[] {
                            id.value(), row.line(), row.cells().toArray(String[]::new)
                        })
                        .toList());
    }

    Set<Long> linesWithoutCells(ImportId id) {
        var lines = new HashSet<Long>();
        client().sql("""
                        select distinct j.line from import_rejection j
                        where j.import_id = :id
                          and not exists (
                              select from import_rejected_row r where r.import_id = j.import_id and r.line = j.line)
                        """).param("id", id.value()).query(row -> {
            lines.add(row.getLong("line"));
        });
        return lines;
    }

    void forget(ImportId id) {
        client().sql("delete from import_rejection where import_id = :id")
                .param("id", id.value())
                .update();
        client().sql("delete from import_rejected_row where import_id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient client() {
        return JdbcClient.create(operations);
    }
}
