package org.advocacycrm.persistence.health;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.trial.Backtest;
import org.advocacycrm.health.trial.BandMove;
import org.advocacycrm.health.trial.BandMoves;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcHealthTrials implements HealthTrials {

    private static final int PORTION = 1000;
    private static final int KEPT = 20;

    private final JdbcTemplate template;
    private final JdbcClient database;

    JdbcHealthTrials(JdbcTemplate template) {
        this.template = template;
        this.database = JdbcClient.create(template);
    }

    @Override
    @Transactional
    public void ask(HealthTrial trial) {
        var lost = trial.question() instanceof WhoWasLost question ? question : null;
        database.sql("""
                        insert into health_trial (id, kind, version, draft_revision, day, within_days, enough,
                                                  asked_by, asked_at, state, done, total)
                        values (:id, :kind, :version, :draft, :day, :within, :enough, :by, :at, :state, :done, :total)
                        """)
                .param("id", trial.id())
                .param("kind", TrialRows.kind(trial.question().getClass()))
                .param("version", trial.version())
                .param("draft", trial.draftRevision())
                .param("day", lost == null ? null : lost.day())
                .param("within", lost == null ? null : lost.withinDays())
                .param("enough", lost == null ? null : lost.enough())
                .param("by", trial.askedBy())
                .param("at", trial.askedAt().atOffset(ZoneOffset.UTC))
                .param("state", trial.state().name())
                .param("done", trial.done())
                .param("total", trial.total())
                .update();
        database.sql("""
                        delete from health_trial where id in (
                            select id from health_trial where kind = :kind order by asked_at desc, id offset :kept)
                        """)
                .param("kind", TrialRows.kind(trial.question().getClass()))
                .param("kept", KEPT)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HealthTrial> of(UUID trial) {
        return database.sql("select * from health_trial where id = ?")
                .param(trial)
                .query(TrialRows::trial)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HealthTrial> latest(Class<? extends TrialQuestion> kind, int number) {
        return database.sql("select * from health_trial where kind = ? order by asked_at desc, id limit ?")
                .params(TrialRows.kind(kind), number)
                .query(TrialRows::trial)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long customers() {
        return database.sql("""
                        select count(*) from customer c
                        where not exists (select from profiling_objection o where o.customer_id = c.id)
                        """).query(Long.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public long scoredBy(@Nullable String model) {
        return database.sql(
                        "select count(*) from customer_standing where health_model = coalesce(cast(? as text), health_model)")
                .param(model)
                .query(Long.class)
                .single();
    }

    @Override
    public void forEachPortion(UUID trial, Consumer<List<CustomerId>> portion) {
        var last = new UUID(0, 0);
        while (of(trial).filter(found -> found.state().isUnderWay()).isPresent()) {
            var next = database.sql("""
                            select id from customer c
                            where id > ? and not exists (select from profiling_objection o where o.customer_id = c.id)
                            order by id limit ?
                            """).params(last, PORTION).query(UUID.class).list();
            if (next.isEmpty()) {
                return;
            }
            portion.accept(next.stream().map(CustomerId::new).toList());
            last = next.getLast();
        }
    }

    @Override
    @Transactional
    public void progress(UUID trial, HealthTrial.State state, long done) {
        database.sql("update health_trial set state = ?, done = ? where id = ? and state in ('WAITING', 'RUNNING')")
                .params(state.name(), done, trial)
                .update();
    }

    @Override
    @Transactional
    public void found(UUID trial, List<BandMove> moves) {
        template.batchUpdate("""
                insert into health_trial_move (trial_id, customer_id, band_before, band_after, score_before, score_after)
                select ?, c.id, ?, ?, ?, ? from customer c
                where c.id = ? and not exists (select from profiling_objection o where o.customer_id = c.id)
                on conflict (trial_id, customer_id) do nothing
                """, moves, PORTION, (statement, move) -> {
            statement.setObject(1, trial);
            statement.setString(2, move.before().name());
            statement.setString(3, move.after().name());
            statement.setObject(4, move.scoreBefore());
            statement.setObject(5, move.scoreAfter());
            statement.setObject(6, move.customer().value());
        });
    }

    @Override
    @Transactional
    public void found(UUID trial, BandMoves moves) {
        database.sql("delete from health_trial_cell where trial_id = ?")
                .param(trial)
                .update();
        template.batchUpdate(
                "insert into health_trial_cell (trial_id, band_before, band_after, customers) values (?, ?, ?, ?)",
                moves.cells(),
                PORTION,
                (statement, cell) -> {
                    statement.setObject(1, trial);
                    statement.setString(2, cell.before().name());
                    statement.setString(3, cell.after().name());
                    statement.setLong(4, cell.customers());
                });
    }

    @Override
    @Transactional
    public void found(UUID trial, Backtest backtest) {
        database.sql("delete from health_trial_fifth where trial_id = ?")
                .param(trial)
                .update();
        template.batchUpdate("""
                insert into health_trial_fifth (trial_id, fifth, customers, lost, lowest, highest) values (?, ?, ?, ?, ?, ?)
                """, backtest.fifths(), PORTION, (statement, fifth) -> {
            statement.setObject(1, trial);
            statement.setInt(2, fifth.number());
            statement.setLong(3, fifth.customers());
            statement.setLong(4, fifth.lost());
            statement.setDouble(5, fifth.lowest());
            statement.setDouble(6, fifth.highest());
        });
        database.sql("update health_trial set unscored = ?, unscored_lost = ? where id = ?")
                .params(backtest.unscored(), backtest.unscoredLost(), trial)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public BandMoves moves(UUID trial) {
        return new BandMoves(database.sql("select * from health_trial_cell where trial_id = ?")
                .param(trial)
                .query(TrialRows::cell)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Backtest backtest(UUID trial) {
        var fifths = database.sql("select * from health_trial_fifth where trial_id = ? order by fifth")
                .param(trial)
                .query(TrialRows::fifth)
                .list();
        return database.sql("select unscored, unscored_lost from health_trial where id = ?")
                .param(trial)
                .query((row, number) -> new Backtest(fifths, row.getLong("unscored"), row.getLong("unscored_lost")))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NamedMove> movers(
            UUID trial, @Nullable HealthBand before, @Nullable HealthBand after, int from, int number) {
        return database.sql("""
                        select m.*, c.name from health_trial_move m join customer c on c.id = m.customer_id
                        where m.trial_id = :trial
                          and m.band_before = coalesce(cast(:before as text), m.band_before)
                          and m.band_after = coalesce(cast(:after as text), m.band_after)
                        order by abs(m.score_after - m.score_before) desc nulls last, m.customer_id
                        offset :from limit :number
                        """)
                .param("trial", trial)
                .param("before", before == null ? null : before.name())
                .param("after", after == null ? null : after.name())
                .param("from", from)
                .param("number", number)
                .query((row, position) -> new NamedMove(TrialRows.move(row), row.getString("name")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CustomerId, Boolean> lost(List<CustomerId> customers, LocalDate day, LocalDate lastDay) {
        var lost = new HashMap<CustomerId, Boolean>();
        database.sql("""
                        select s.customer_id,
                               exists (select from standing_spell l
                                       where l.customer_id = s.customer_id and l.stage = 'DEFECTED'
                                         and l.from_day > ? and l.from_day <= ?) as lost
                        from standing_spell s
                        where s.customer_id = any (?) and s.from_day <= ? and (s.to_day is null or s.to_day > ?)
                          and s.stage in ('CUSTOMER', 'RETAINED', 'AT_RISK', 'RECOVERED')
                        """)
                .params(day, lastDay, customers.stream().map(CustomerId::value).toArray(UUID[]::new), day, day)
                .query(row -> {
                    lost.put(new CustomerId(row.getObject("customer_id", UUID.class)), row.getBoolean("lost"));
                });
        return lost;
    }
}
