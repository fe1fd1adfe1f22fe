package org.advocacycrm.persistence.preference;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.LedgerEntry;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsentLedger implements ConsentLedger {

    private final JdbcTemplate template;
    private final JdbcClient database;

    JdbcConsentLedger(JdbcTemplate template, JdbcClient database) {
        this.template = template;
        this.database = database;
    }

    /** All entries in one statement, so that what follows from them is worked out once. */
    @Override
    public void append(List<LedgerEntry> entries) {
        var wordings = new Wordings(database).versions(entries);
        try {
            template.update(connection -> {
                var statement = connection.prepareStatement("""
                        insert into consent_ledger
                            (customer_id, revision, setting, before, after, at, actor, source, evidence, wording_version)
                        select * from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                                             ?::text[], ?::text[], ?::text[], ?::int[])
                        """);
                var columns = new Columns(connection, entries);
                statement.setArray(
                        1, columns.of("uuid", entry -> entry.customer().value()));
                statement.setArray(
                        2, columns.of("bigint", entry -> entry.revision().number()));
                statement.setArray(3, columns.of("text", LedgerEntry::key));
                statement.setArray(4, columns.of("text", entry -> SettingText.of(entry.before())));
                statement.setArray(5, columns.of("text", entry -> SettingText.of(entry.after())));
                statement.setArray(
                        6,
                        columns.of(
                                "timestamptz", entry -> entry.provenance().at().toString()));
                statement.setArray(
                        7, columns.of("text", entry -> entry.provenance().actor()));
                statement.setArray(
                        8, columns.of("text", entry -> entry.provenance().source()));
                statement.setArray(
                        9, columns.of("text", entry -> entry.provenance().evidence()));
                statement.setArray(10, columns.of("int", wordings::get));
                return statement;
            });
        } catch (DuplicateKeyException race) {
            throw new StaleRevision(entries.getFirst().customer());
        }
    }

    private record Columns(Connection connection, List<LedgerEntry> entries) {

        Array of(String type, Function<LedgerEntry, @Nullable Object> value) throws SQLException {
            return connection.createArrayOf(type, entries.stream().map(value).toArray());
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
