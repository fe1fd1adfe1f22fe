package org.advocacycrm.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.ExportState;
import org.advocacycrm.export.ExportedFile;
import org.jspecify.annotations.Nullable;

/** Exports as they stand in their table. */
final class ExportRows {

    private ExportRows() {}

    static Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                order(row),
                ExportState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("cancel_asked"),
                moment(row, "started_at"),
                moment(row, "finished_at"),
                file(row),
                row.getString("error"));
    }

    private static ExportOrder order(ResultSet row) throws SQLException {
        return new ExportOrder(
                new ExportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("format"),
                row.getString("query"),
                row.getString("file_name"),
                row.getString("scope"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("actor"),
                Objects.requireNonNull(moment(row, "ordered_at")),
                row.getObject("subscription_id", UUID.class));
    }

    private static @Nullable ExportedFile file(ResultSet row) throws SQLException {
        var expiresAt = moment(row, "expires_at");
        return expiresAt == null
                ? null
                : new ExportedFile(row.getLong("size"), row.getLong("row_count"), row.getString("digest"), expiresAt);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
