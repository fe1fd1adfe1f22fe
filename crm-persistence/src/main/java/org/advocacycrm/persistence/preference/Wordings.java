package org.advocacycrm.persistence.preference;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocacycrm.preference.LedgerEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that stood beside settings, each text kept once under its version. */
record Wordings(JdbcClient database) {

    private record Shown(String setting, String text) {}

    /** The version of the wording of each entry that has one. */
    Map<LedgerEntry, Integer> versions(List<LedgerEntry> entries) {
        var known = new HashMap<Shown, Integer>();
        var versions = new HashMap<LedgerEntry, Integer>();
        entries.stream()
                .filter(entry -> !entry.wording().isEmpty())
                .forEach(entry -> versions.put(
                        entry,
                        known.computeIfAbsent(
                                new Shown(entry.key(), entry.wording()), shown -> version(shown, entry))));
        return versions;
    }

    private int version(Shown shown, LedgerEntry first) {
        var known = known(shown);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended('consent_wording', 0))")
                .query((row, number) -> true)
                .list();
        database.sql("""
                        insert into consent_wording (setting, version, hash, text, first_used)
                        select :setting, coalesce(max(version), 0) + 1, sha256(convert_to(:text, 'UTF8')), :text, :at
                        from consent_wording where setting = :setting
                        on conflict (setting, hash) do nothing
                        """)
                .param("setting", shown.setting())
                .param("text", shown.text())
                .param("at", first.provenance().at().atOffset(ZoneOffset.UTC))
                .update();
        return known(shown).getFirst();
    }

    private List<Integer> known(Shown shown) {
        return database.sql("""
                        select version from consent_wording
                        where setting = :setting and hash = sha256(convert_to(:text, 'UTF8'))
                        """)
                .param("setting", shown.setting())
                .param("text", shown.text())
                .query((row, number) -> row.getInt("version"))
                .list();
    }
}
