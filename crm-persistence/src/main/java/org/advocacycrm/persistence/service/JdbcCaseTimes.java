package org.advocacycrm.persistence.service;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.service.CaseLife;
import org.advocacycrm.service.CaseState;
import org.advocacycrm.service.CaseTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCaseTimes implements CaseTimes {

    private static final String FACTS = """
            select id, source, external_id, category,
                case when states_known then given_opened_at else opened_at end as opened_at,
                case when states_known then given_resolved_at else resolved_at end as resolved_at,
                case when states_known then given_reopenings else reopenings end as reopenings
            from service_case
            """;

    /** In the order in which imports touch the rows, so that nobody waits for one another in a circle. */
    private static final String LOCKED = " order by source, external_id limit ? for no key update";

    private static final String STATES = """
            select s.case_id, s.state, s.since
            from unnest(cast(? as uuid[])) as wanted (id)
            join case_state s on s.case_id = wanted.id
            where not s.withdrawn
            """;

    private static final String KEEP = """
            update service_case k
            set opened_at = n.opened_at, resolved_at = n.resolved_at, reopenings = n.reopenings,
                states_known = n.given_opened_at is not null,
                given_opened_at = n.given_opened_at, given_resolved_at = n.given_resolved_at,
                given_reopenings = n.given_reopenings,
                working_seconds = n.working_seconds, net_seconds = n.net_seconds, timed = true,
                updated_at = case
                    when (k.opened_at, k.resolved_at, k.reopenings)
                        is distinct from (n.opened_at, n.resolved_at, n.reopenings)
                    then now() else k.updated_at end
            from unnest(
                cast(? as uuid[]), cast(? as timestamptz[]), cast(? as timestamptz[]), cast(? as integer[]),
                cast(? as timestamptz[]), cast(? as timestamptz[]), cast(? as integer[]),
                cast(? as numeric[]), cast(? as numeric[]))
                as n (id, opened_at, resolved_at, reopenings, given_opened_at, given_resolved_at, given_reopenings,
                    working_seconds, net_seconds)
            where k.id = n.id
                and (not k.timed
                    or (k.working_seconds, k.net_seconds) is distinct from (n.working_seconds, n.net_seconds))
            """;

    private final JdbcOperations database;

    JdbcCaseTimes(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public List<CaseFacts> untimed(int atMost) {
        return withStates(database.query(FACTS + "where not timed" + LOCKED, JdbcCaseTimes::told, atMost));
    }

    @Override
    public List<CaseFacts> resolvedAfter(@Nullable CaseFacts last, int atMost) {
        return withStates(database.query(
                FACTS + "where resolved_at is not null and (source, external_id) > (?, ?)" + LOCKED,
                JdbcCaseTimes::told,
                last == null ? "" : last.source(),
                last == null ? "" : last.externalId(),
                atMost));
    }

    private List<CaseFacts> withStates(List<CaseFacts> cases) {
        var states = new HashMap<UUID, List<CaseLife.Since>>();
        var ids = cases.stream().map(facts -> facts.id().toString()).collect(joining(",", "{", "}"));
        database.query(
                STATES,
                row -> {
                    states.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(new CaseLife.Since(instant(row, "since"), CaseState.valueOf(row.getString("state"))));
                },
                ids);
        return cases.stream().map(facts -> with(facts, states)).toList();
    }

    private static CaseFacts with(CaseFacts facts, Map<UUID, List<CaseLife.Since>> states) {
        var life = states.get(facts.id());
        return life == null
                ? facts
                : new CaseFacts(
                        facts.id(),
                        facts.source(),
                        facts.externalId(),
                        facts.category(),
                        facts.told(),
                        new CaseLife(life));
    }

    @Override
    public void keep(List<CaseTiming> timings) {
        var columns = new Columns(timings);
        database.update(
                KEEP,
                columns.of(timing -> timing.facts().id()),
                columns.of(timing -> timing.facts().course().openedAt()),
                columns.of(timing -> timing.facts().course().resolvedAt()),
                columns.of(timing -> timing.facts().course().reopenings()),
                columns.given(Course::openedAt),
                columns.given(Course::resolvedAt),
                columns.given(Course::reopenings),
                columns.of(timing -> seconds(timing.working())),
                columns.of(timing -> seconds(timing.net())));
    }

    /** One array per column. */
    private record Columns(List<CaseTiming> timings) {

        String of(Function<CaseTiming, @Nullable Object> value) {
            var array = new StringBuilder("{");
            for (var timing : timings) {
                var element = value.apply(timing);
                array.append(array.length() > 1 ? "," : "").append(element == null ? "NULL" : element);
            }
            return array.append('}').toString();
        }

        /** What the case's own record says is kept apart where its states say something else. */
        String given(Function<Course, @Nullable Object> value) {
            return of(timing -> timing.facts().life() == null
                    ? null
                    : value.apply(timing.facts().told()));
        }
    }

    private static @Nullable BigDecimal seconds(@Nullable Duration duration) {
        return duration == null
                ? null
                : BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros();
    }

    private static CaseFacts told(ResultSet row, int number) throws SQLException {
        return new CaseFacts(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("category"),
                new Course(
                        instant(row, "opened_at"),
                        row.getObject("resolved_at") == null ? null : instant(row, "resolved_at"),
                        row.getInt("reopenings")),
                null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
