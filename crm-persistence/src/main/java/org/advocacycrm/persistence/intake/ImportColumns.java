package org.advocacycrm.persistence.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.intake.file.FileImport;
import org.advocacycrm.intake.file.ImportId;
import org.advocacycrm.intake.file.ImportState;
import org.jspecify.annotations.Nullable;

/** Reads rows of the import tables. */
final class ImportColumns {

    private ImportColumns() {}

    static FileImport fileImport(ResultSet row, int number) throws SQLException {
        return new FileImport(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("mapping_name"),
                row.getString("mapping"),
                row.getString("source"),
                texts(row, "columns"),
                ImportState.valueOf(row.getString("state")),
                new FileImport.Counts(
                        row.getLong("rows_read"),
                        row.getLong("bytes_read"),
                        row.getLong("staged"),
                        row.getLong("stored"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getString("error"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getBoolean("cancel_asked"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
