package org.advocacycrm.persistence.ruleset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleDraft;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRuleSets implements RuleSets {

    private final JdbcClient database;
    private final RuleTexts texts;
    private volatile List<RuleSet> known = List.of();

    JdbcRuleSets(JdbcClient database, RuleTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** What was adopted never changes, so only what was adopted since is read. */
    @Override
    @Transactional(readOnly = true)
    public RuleBook book() {
        var before = known;
        var fresh = database.sql("select * from rule_set where version > ? order by version")
                .param(
                        before.isEmpty()
                                ? RuleSet.FIRST.version()
                                : before.getLast().version())
                .query((row, number) -> new RuleSet(
                        row.getInt("version"),
                        texts.read(row.getObject("rule_text_id", UUID.class)),
                        row.getString("note"),
                        row.getString("author"),
                        row.getObject("adopted_at", OffsetDateTime.class).toInstant()))
                .list();
        var all = fresh.isEmpty()
                ? before
                : Stream.concat(before.stream(), fresh.stream()).toList();
        known = all;
        return new RuleBook(
                Stream.concat(Stream.of(RuleSet.FIRST), all.stream()).toList());
    }

    private record Kept(UUID text, String author, Instant changedAt, Revision revision) {}

    private Optional<Kept> kept() {
        return database.sql("select * from rule_draft")
                .query((row, number) -> new Kept(
                        row.getObject("rule_text_id", UUID.class),
                        row.getString("author"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        new Revision(row.getLong("revision"))))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleDraft> draft() {
        return kept().map(draft ->
                new RuleDraft(texts.read(draft.text()), draft.author(), draft.changedAt(), draft.revision()));
    }

    /** The former text is removed, and with it what was found when it was tried out. */
    @Override
    public void keep(RuleDraft draft) {
        var former = kept();
        var text = texts.add(draft.rules());
        var changed = database.sql("""
                        insert into rule_draft as old (rule_text_id, author, changed_at, revision)
                        values (:text, :author, :at, :revision + 1)
                        on conflict (only_one) do update
                            set rule_text_id = excluded.rule_text_id, author = excluded.author,
                                changed_at = excluded.changed_at, revision = excluded.revision
                            where old.revision = :revision
                        """)
                .param("text", text)
                .param("author", draft.author())
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param("revision", draft.revision().number())
                .update();
        var isStale = former.isEmpty() ? draft.isStored() : changed == 0;
        if (isStale) {
            throw new StaleRevision("rules");
        }
        former.ifPresent(before -> texts.remove(before.text()));
    }

    @Override
    public void removeDraft(Revision revision) {
        var former = kept().filter(draft -> draft.revision().equals(revision));
        var removed = database.sql("delete from rule_draft where revision = ?")
                .param(revision.number())
                .update();
        if (removed == 0) {
            throw new StaleRevision("rules");
        }
        former.ifPresent(draft -> texts.remove(draft.text()));
    }

    @Override
    public void adopt(RuleSet set) {
        database.sql("select pg_advisory_xact_lock(hashtext('customer_standing'))")
                .query((row, number) -> true)
                .list();
        database.sql("insert into rule_set (version, rule_text_id, note, author, adopted_at) values (?, ?, ?, ?, ?)")
                .param(set.version())
                .param(texts.add(set.rules()))
                .param(set.note())
                .param(set.author())
                .param(set.adoptedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
