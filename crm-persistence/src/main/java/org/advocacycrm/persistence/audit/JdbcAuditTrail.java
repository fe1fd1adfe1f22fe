package org.advocacycrm.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient database;

    JdbcAuditTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Line> page(Filter filter, @Nullable Place before, int size) {
        return database.sql("""
                        select * from audit_entry
                        where (:actor = '' or actor ilike :pattern)
                          and (:action = '' or action = :action)
                          and (:from::timestamptz is null or at >= :from)
                          and (:until::timestamptz is null or at < :until)
                          and (:beforeAt::timestamptz is null or (at, id) < (:beforeAt, :beforeId::uuid))
                        order by at desc, id desc
                        limit :size
                        """)
                .param("actor", filter.actor())
                .param("pattern", "%" + filter.actor().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("action", filter.action())
                .param("from", stored(filter.from()))
                .param("until", stored(filter.until()))
                .param("beforeAt", before == null ? null : stored(before.at()))
                .param("beforeId", before == null ? null : before.id())
                .param("size", size)
                .query(JdbcAuditTrail::line)
                .list();
    }

    @Override
    public List<String> actions() {
        return database.sql("select distinct action from audit_entry order by action")
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var entry = new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
        return new Line(row.getObject("id", UUID.class), entry);
    }
}
