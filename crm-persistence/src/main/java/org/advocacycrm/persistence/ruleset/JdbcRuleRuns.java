package org.advocacycrm.persistence.ruleset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.ruleset.Redecision;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRuleRuns implements RuleRuns {

    private final JdbcTemplate template;
    private final JdbcClient database;
    private final RuleTexts texts;
    private final RuleSets sets;
    private final Company company;
    private final Clock clock;

    JdbcRuleRuns(JdbcTemplate template, RuleTexts texts, RuleSets sets, Company company, Clock clock) {
        this.template = template;
        this.database = JdbcClient.create(template);
        this.texts = texts;
        this.sets = sets;
        this.company = company;
        this.clock = clock;
    }

    /** What was found before is removed: only the latest is looked at. */
    @Override
    public RuleRun simulate(String startedBy, Instant now) {
        database.sql("delete from rule_run where kind = 'SIMULATION'").update();
        var draft = database.sql("select rule_text_id from rule_draft")
                .query(UUID.class)
                .single();
        return start(RuleRun.Kind.SIMULATION, draft, startedBy, now);
    }

    @Override
    public RuleRun recompute(String startedBy, Instant now) {
        database.sql(
                        "delete from rule_run_change where run_id in (select id from rule_run where kind = 'RECOMPUTATION')")
                .update();
        database.sql("""
                        update rule_run set state = 'CANCELLED', ended_at = ? where kind = 'RECOMPUTATION' and state = 'RUNNING'
                        """).param(now.atOffset(ZoneOffset.UTC)).update();
        return start(RuleRun.Kind.RECOMPUTATION, null, startedBy, now);
    }

    private RuleRun start(RuleRun.Kind kind, @Nullable UUID text, String startedBy, Instant now) {
        var id = database.sql("select uuidv7()").query(UUID.class).single();
        database.sql("""
                        insert into rule_run (id, kind, rule_text_id, version, state, started_by, started_at)
                        values (?, ?, ?, ?, 'RUNNING', ?, ?)
                        """)
                .param(id)
                .param(kind.name())
                .param(text)
                .param(newestVersion())
                .param(startedBy)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql(RunSql.PORTIONS).param("run", id).update();
        return latest(kind).orElseThrow();
    }

    private int newestVersion() {
        return database.sql("select coalesce(max(version), 1) from rule_set")
                .query(Integer.class)
                .single();
    }

    @Override
    public void cancel(UUID run, Instant now) {
        database.sql("update rule_run set state = 'CANCELLED', ended_at = ? where id = ? and state = 'RUNNING'")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(run)
                .update();
    }

    /** Only the latest: what is older was started for rules that have been replaced. */
    @Override
    public void resume(UUID run) {
        database.sql("""
                        update rule_run set state = 'RUNNING', ended_at = null
                        where id = ? and kind = 'RECOMPUTATION' and state = 'CANCELLED' and version = ?
                        """).param(run).param(newestVersion()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleRun> running() {
        return runs(RunSql.RUNS + "where r.state = 'RUNNING' order by r.started_at", List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleRun> latest(RuleRun.Kind kind) {
        return runs(
                        RunSql.RUNS + "where r.kind = ? order by r.started_at desc, r.id desc limit 1",
                        List.of(kind.name()))
                .stream()
                .findFirst();
    }

    private List<RuleRun> runs(String sql, List<String> parameters) {
        var book = sets.book();
        return database.sql(sql)
                .params(parameters)
                .query((row, number) -> run(row, book))
                .list();
    }

    private RuleRun run(ResultSet row, RuleBook book) throws SQLException {
        var text = row.getObject("rule_text_id", UUID.class);
        var version = row.getInt("version");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new RuleRun(
                row.getObject("id", UUID.class),
                RuleRun.Kind.valueOf(row.getString("kind")),
                text == null ? book.version(version).orElseThrow().rules() : texts.read(text),
                version,
                RuleRun.State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("customers"),
                row.getLong("done"));
    }

    private record Portion(int number, UUID first, UUID next) {}

    /** Under the lock under which standings are kept, so that nothing is decided by rules that have been replaced. */
    @Override
    public boolean next(RuleRun run, Work work) {
        template.execute("select pg_advisory_xact_lock_shared(hashtext('customer_standing'))");
        if (newestVersion() != run.version()) {
            return false;
        }
        var taken = template.query(
                RunSql.TAKE,
                (row, number) -> new Portion(
                        row.getInt("number"),
                        row.getObject("first_id", UUID.class),
                        row.getObject("next_id", UUID.class)),
                run.id());
        if (taken.isEmpty()) {
            return false;
        }
        decide(run, taken.getFirst(), work);
        template.update(
                "update rule_run_portion set done = true where run_id = ? and number = ?",
                run.id(),
                taken.getFirst().number());
        return true;
    }

    private void decide(RuleRun run, Portion portion, Work work) {
        var known = template.query(RunSql.KNOWN, new KnownRows(company.zone())::known, portion.first(), portion.next());
        var unknown = template.query(
                RunSql.UNKNOWN,
                (row, number) -> new CustomerId(row.getObject("customer_id", UUID.class)),
                portion.first(),
                portion.next());
        var others = work.decide(known, unknown).stream()
                .filter(Redecision::isAnotherRule)
                .toList();
        template.execute((ConnectionCallback<@Nullable Void>) connection -> {
            write(connection, run, others);
            return null;
        });
        if (run.kind() == RuleRun.Kind.RECOMPUTATION) {
            template.update(
                    RunSql.NAME_VERSION, run.version(), run.version(), portion.first(), portion.next(), run.version());
        }
    }

    /** In the order of the identifiers, as everybody who keeps standings. */
    private void write(Connection connection, RuleRun run, List<Redecision> others) throws SQLException {
        if (others.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set local enable_hashjoin = off");
            statement.execute("set local enable_mergejoin = off");
        }
        var rows = new PortionRows(connection, run, others);
        rows.noteChanges();
        if (run.kind() == RuleRun.Kind.RECOMPUTATION) {
            rows.redecide(LocalDate.ofInstant(clock.instant(), company.zone()));
        }
    }

    @Override
    public void endIfDone(RuleRun run, Instant now) {
        database.sql("""
                        update rule_run set state = 'DONE', ended_at = ?
                        where id = ? and state = 'RUNNING'
                          and not exists (select from rule_run_portion where run_id = id and not done)
                        """).param(now.atOffset(ZoneOffset.UTC)).param(run.id()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moves> moves(UUID run) {
        return database.sql(RunSql.MOVES)
                .param(run)
                .query((row, number) -> new Moves(
                        stage(row, "stage_was"),
                        stage(row, "stage_is"),
                        segment(row, "segment_was"),
                        segment(row, "segment_is"),
                        row.getLong("customers")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moved> moved(UUID run, int skipped, int most) {
        return database.sql(RunSql.CHANGED)
                .param(run)
                .param(skipped)
                .param(most)
                .query((row, number) -> new Moved(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("name"),
                        stage(row, "stage_was"),
                        stage(row, "stage_is"),
                        row.getString("stage_rule"),
                        segment(row, "segment_was"),
                        segment(row, "segment_is"),
                        row.getString("segment_rule")))
                .list();
    }

    private static LifecycleStage stage(ResultSet row, String column) throws SQLException {
        return LifecycleStage.valueOf(row.getString(column));
    }

    private static AdvocacySegment segment(ResultSet row, String column) throws SQLException {
        return AdvocacySegment.valueOf(row.getString(column));
    }
}
