package org.advocacycrm.persistence.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them. */
final class Moments {

    private Moments() {}

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime storedIfAny(@Nullable Instant instant) {
        return instant == null ? null : stored(instant);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readIfAny(row, column), column);
    }

    static @Nullable Instant readIfAny(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
