package org.advocacycrm.persistence.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.playbook.Moves;
import org.advocacycrm.playbook.Outcome;
import org.advocacycrm.playbook.Play;
import org.advocacycrm.playbook.PlayId;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.template.TemplateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPlays implements Plays {

    private static final String FREE = """
             from standing_spell s
            join customer c on c.id = s.customer_id and c.erased_at is null and c.merged_into is null
            where s.segment = :segment and s.from_day <= :day and (s.to_day is null or s.to_day > :day)
                and not exists (
                    select from play_customer k join play p on p.id = k.play_id and p.ended_at is null
                    where k.customer_id = s.customer_id)
            """;

    private final JdbcClient database;

    JdbcPlays(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Play> all() {
        return database.sql("select * from play order by started_at desc, id")
                .query(JdbcPlays::play)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Play> of(PlayId id) {
        return database.sql("select * from play where id = :id")
                .param("id", id.value())
                .query(JdbcPlays::play)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public long free(AdvocacySegment segment, LocalDate day) {
        return database.sql("select count(*)" + FREE)
                .param("segment", segment.name())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    public void start(Play play) {
        var template = play.template();
        // One after the other, so that nobody is dealt into two plays.
        database.sql("select pg_advisory_xact_lock(hashtext('play'))")
                .query((row, number) -> number)
                .list();
        database.sql("""
                        insert into play (id, name, segment, task, due_days, template_id, hold_out, day, author, started_at)
                        values (:id, :name, :segment, :task, :dueDays, :template, :holdOut, :day, :author, :startedAt)
                        """)
                .param("id", play.id().value())
                .param("name", play.name())
                .param("segment", play.segment().name())
                .param("task", play.task())
                .param("dueDays", play.dueDays())
                .param("template", template == null ? null : template.value())
                .param("holdOut", play.holdOut())
                .param("day", play.day())
                .param("author", play.author())
                .param("startedAt", play.startedAt().atOffset(ZoneOffset.UTC))
                .update();
        deal(play);
        if (play.task() != null) {
            giveTasks(play);
        }
    }

    /** The digest of play and customer is the die: no order and no repetition changes what it shows. */
    private void deal(Play play) {
        database.sql("insert into play_customer select :id, s.customer_id,"
                        + " cast('x' || left(md5(cast(:id as text) || cast(s.customer_id as text)), 7) as bit(28))::integer % 10000"
                        + " < :holdOut * 100" + FREE)
                .param("id", play.id().value())
                .param("holdOut", play.holdOut())
                .param("segment", play.segment().name())
                .param("day", play.day())
                .update();
    }

    private void giveTasks(Play play) {
        database.sql("""
                        insert into customer_task (id, customer_id, text, owner_id, due, at, author)
                        select gen_random_uuid(), k.customer_id, :task, w.owner_id, :due, :at, :author
                        from play_customer k left join customer_owner w on w.customer_id = k.customer_id
                        where k.play_id = :id and not k.held_out
                        """)
                .param("id", play.id().value())
                .param("task", play.task())
                .param("due", play.day().plusDays(play.dueDays()))
                .param("at", play.startedAt().atOffset(ZoneOffset.UTC))
                .param("author", play.author())
                .update();
    }

    @Override
    public void end(PlayId id, Instant at) {
        database.sql("update play set ended_at = :at where id = :id and ended_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome outcome(Play play, LocalDate day) {
        var moves = database.sql("""
                        select k.held_out,
                               count(*) filter (where crm_segment_rank(s.segment) > crm_segment_rank(:segment)) as moved_right,
                               count(*) filter (where s.segment = :segment) as stayed,
                               count(*) filter (where crm_segment_rank(s.segment) < crm_segment_rank(:segment)) as moved_left
                        from play_customer k
                        join standing_spell s on s.customer_id = k.customer_id
                            and s.from_day <= :day and (s.to_day is null or s.to_day > :day)
                        where k.play_id = :id
                        group by k.held_out
                        """)
                .param("id", play.id().value())
                .param("segment", play.segment().name())
                .param("day", day)
                .query((row, number) -> new Side(
                        row.getBoolean("held_out"),
                        new Moves(row.getLong("moved_right"), row.getLong("stayed"), row.getLong("moved_left"))))
                .list();
        return new Outcome(side(moves, false), side(moves, true));
    }

    private record Side(boolean heldOut, Moves moves) {}

    private static Moves side(List<Side> sides, boolean heldOut) {
        return sides.stream()
                .filter(side -> side.heldOut() == heldOut)
                .map(Side::moves)
                .findFirst()
                .orElse(Moves.NONE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Part> runningWith(CustomerId customer) {
        return database.sql("""
                        select p.*, k.held_out from play p join play_customer k on k.play_id = p.id
                        where k.customer_id = :customer and p.ended_at is null order by p.started_at desc, p.id
                        """)
                .param("customer", customer.value())
                .query((row, number) -> new Part(play(row, number), row.getBoolean("held_out")))
                .list();
    }

    private static Play play(ResultSet row, int number) throws SQLException {
        var template = row.getObject("template_id", UUID.class);
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Play(
                new PlayId(row.getObject("id", UUID.class)),
                row.getString("name"),
                AdvocacySegment.valueOf(row.getString("segment")),
                row.getString("task"),
                row.getInt("due_days"),
                template == null ? null : new TemplateId(template),
                row.getInt("hold_out"),
                row.getObject("day", LocalDate.class),
                row.getString("author"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
