package org.advocacycrm.persistence.audit;

import java.time.ZoneOffset;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditLog implements AuditLog {

    private final JdbcClient database;

    JdbcAuditLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void record(AuditEntry entry) {
        database.sql("""
                        insert into audit_entry (at, actor, action, subject, detail)
                        values (:at, :actor, :action, :subject, :detail)
                        """)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .update();
    }
}
