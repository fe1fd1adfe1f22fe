package org.advocacycrm.persistence.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.treatment.Greeting;
import org.advocacycrm.treatment.Greetings;
import org.advocacycrm.treatment.TreatmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcGreetings implements Greetings {

    private final JdbcClient database;
    private final Preferences preferences;

    JdbcGreetings(JdbcClient database, Preferences preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    @Override
    public void each(LifeEventKind kind, Consumer<Occasion> taker) {
        database.sql("""
                        select e.*, c.time_zone from life_event e
                        join life_story s on s.customer_id = e.customer_id and not s.paused
                        join customer c on c.id = e.customer_id
                        where e.kind = :kind and e.congratulate and e.day is not null
                        order by e.customer_id, e.id
                        """)
                .param("kind", kind.name())
                .query((row, number) -> occasion(row))
                .list()
                .forEach(taker);
    }

    private Occasion occasion(ResultSet row) throws SQLException {
        var customer = new CustomerId(row.getObject("customer_id", UUID.class));
        var event = new LifeEvent(
                new LifeEventId(row.getObject("id", UUID.class)),
                LifeEventKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new EventDate(
                        row.getObject("year", Integer.class), row.getInt("month"), row.getObject("day", Integer.class)),
                row.getBoolean("yearly"),
                row.getBoolean("congratulate"),
                orNull(row.getObject("consented_at", OffsetDateTime.class), OffsetDateTime::toInstant));
        var chosen = Optional.of(preferences.of(customer)).map(ContactPreferences::zone);
        return new Occasion(customer, event, chosen.orElse(zone(row.getString("time_zone"))));
    }

    @Override
    @Transactional
    public void plan(List<Greeting> greetings) {
        greetings.forEach(greeting -> database.sql("""
                        insert into greeting
                            (treatment_id, event_id, day, customer_id, state, due_at, until)
                        select :treatment, :event, :day, :customer, 'PLANNED', :due, :until
                        where exists (select from life_event where id = :event)
                        on conflict (treatment_id, event_id, day) do update
                        set due_at = excluded.due_at, until = excluded.until
                        where greeting.state = 'PLANNED' and greeting.reason is null
                        """)
                .param("treatment", greeting.treatment().value())
                .param("event", greeting.event().value())
                .param("day", greeting.day())
                .param("customer", greeting.customer().value())
                .param("due", atUtc(greeting.due()))
                .param("until", atUtc(greeting.until()))
                .update());
    }

    @Override
    public List<Greeting> due(Set<Greeting.State> states, Instant now, int most) {
        return database.sql("""
                        select * from greeting where state in (:states) and due_at <= :now
                        order by due_at, event_id limit :most
                        """)
                .param("states", states.stream().map(Enum::name).toList())
                .param("now", atUtc(now))
                .param("most", most)
                .query((row, number) -> greeting(row))
                .list();
    }

    @Override
    public Optional<Greeting> hold(Greeting greeting) {
        return keyed(
                        "select * from greeting where treatment_id = :treatment and event_id = :event and day = :day for update",
                        greeting)
                .query((row, number) -> greeting(row))
                .optional();
    }

    @Override
    public void keep(Greeting greeting) {
        keyed("""
                        update greeting set state = :state, due_at = :due, reason = :reason, channel = :channel,
                            contact_id = :contact
                        where treatment_id = :treatment and event_id = :event and day = :day
                        """, greeting)
                .param("state", greeting.state().name())
                .param("due", atUtc(greeting.due()))
                .param("reason", greeting.reason())
                .param("channel", orNull(greeting.channel(), Channel::name))
                .param("contact", orNull(greeting.contact(), ContactId::value))
                .update();
    }

    @Override
    public void withdraw(Greeting greeting) {
        keyed("""
                        delete from greeting
                        where treatment_id = :treatment and event_id = :event and day = :day and state = 'PLANNED'
                        """, greeting).update();
    }

    @Override
    public void withdrawAll(TreatmentId treatment) {
        database.sql("delete from greeting where treatment_id = :treatment and state = 'PLANNED'")
                .param("treatment", treatment.value())
                .update();
    }

    @Override
    public Map<Greeting.State, Long> count(TreatmentId treatment) {
        var counts = new EnumMap<Greeting.State, Long>(Greeting.State.class);
        database.sql("select state, count(*) as n from greeting where treatment_id = :treatment group by state")
                .param("treatment", treatment.value())
                .query((row, number) -> Map.entry(Greeting.State.valueOf(row.getString("state")), row.getLong("n")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private JdbcClient.StatementSpec keyed(String sql, Greeting greeting) {
        return database.sql(sql)
                .param("treatment", greeting.treatment().value())
                .param("event", greeting.event().value())
                .param("day", greeting.day());
    }

    private static Greeting greeting(ResultSet row) throws SQLException {
        return new Greeting(
                new TreatmentId(row.getObject("treatment_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new LifeEventId(row.getObject("event_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                Greeting.State.valueOf(row.getString("state")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                orNull(row.getString("channel"), Channel::valueOf),
                orNull(row.getObject("contact_id", UUID.class), ContactId::new));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static <A, B> @Nullable B orNull(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }

    /** The end of time is later than any that PostgreSQL knows. */
    private static OffsetDateTime atUtc(Instant instant) {
        return instant.equals(Instant.MAX)
                ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                : instant.atOffset(ZoneOffset.UTC);
    }
}
