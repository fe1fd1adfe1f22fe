package org.advocacycrm.persistence.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsentLedger implements ConsentLedger {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient database;

    JdbcConsentLedger(JdbcTemplate batches, JdbcClient database) {
        this.batches = batches;
        this.database = database;
    }

    @Override
    public void append(List<LedgerEntry> entries) {
        var wordings = new Wordings(database).versions(entries);
        try {
            batches.batchUpdate("""
                    insert into consent_ledger
                        (customer_id, revision, setting, before, after, at, actor, source, evidence, wording_version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, entries, BATCH, (row, entry) -> {
                var provenance = entry.provenance();
                row.setObject(1, entry.customer().value());
                row.setLong(2, entry.revision().number());
                row.setString(3, entry.key());
                row.setString(4, SettingText.of(entry.before()));
                row.setString(5, SettingText.of(entry.after()));
                row.setObject(6, provenance.at().atOffset(ZoneOffset.UTC));
                row.setString(7, provenance.actor());
                row.setString(8, provenance.source());
                row.setString(9, provenance.evidence());
                row.setObject(10, wordings.get(entry));
            });
        } catch (DuplicateKeyException race) {
            throw new StaleRevision(entries.getFirst().customer());
        }
    }

    @Override
    public List<LedgerEntry> of(CustomerId customer) {
        return database.sql("""
                        select l.customer_id, l.revision, l.setting, l.before, l.after, l.at, l.actor, l.source, l.evidence,
                               coalesce(w.text, '') as wording
                        from consent_ledger l
                        left join consent_wording w on w.setting = l.setting and w.version = l.wording_version
                        where l.customer_id = :customer
                        order by l.revision, l.setting
                        """)
                .param("customer", customer.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        var setting = row.getString("setting");
        return new LedgerEntry(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new Revision(row.getLong("revision")),
                SettingText.parse(setting, row.getString("before")),
                SettingText.parse(setting, row.getString("after")),
                row.getString("wording"),
                new Provenance(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("source"),
                        row.getString("evidence")));
    }
}
