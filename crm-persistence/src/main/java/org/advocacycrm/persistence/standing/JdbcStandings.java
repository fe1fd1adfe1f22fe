package org.advocacycrm.persistence.standing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.standing.Standing;
import org.advocacycrm.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcStandings implements Standings {

    private static final int PORTION = 1000;

    private final JdbcTemplate template;
    private final JdbcClient database;

    JdbcStandings(JdbcTemplate template) {
        this.template = template;
        this.database = JdbcClient.create(template);
    }

    /**
     * Each kind in one statement, and in the order of the identifiers, so that two recomputations never wait in a circle. An
     * objection to profiling takes the lock alone: either it is seen here, or it removes what is kept here.
     */
    @Override
    @Transactional
    public boolean keep(List<Standing> standings) {
        var sorted = standings.stream()
                .sorted(Comparator.comparing(standing -> standing.customer().value()))
                .toList();
        template.execute("select pg_advisory_xact_lock_shared(hashtext('customer_standing'))");
        var newest = newestRules();
        if (!standings.stream().allMatch(standing -> standing.rulesVersion() == newest)) {
            return false;
        }
        template.update(connection -> {
            var statement = connection.prepareStatement(StandingSql.KEEP);
            var columns = new Columns(connection, sorted);
            for (var column = 0; column < StandingSql.COLUMNS.size(); column++) {
                statement.setArray(column + 1, columns.array(StandingSql.COLUMNS.get(column)));
            }
            return statement;
        });
        template.execute((ConnectionCallback<@Nullable Void>) connection -> {
            new SpellRows(connection, sorted).keep();
            new EvidenceRows(connection, sorted).keep();
            return null;
        });
        return true;
    }

    private int newestRules() {
        return database.sql("select coalesce(max(version), 1) from rule_set")
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Integer> rulesVersion(CustomerId customer) {
        return database.sql("select segment_version from customer_standing where customer_id = ?")
                .param(customer.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> computedAt(CustomerId customer) {
        return database.sql("select computed_at from customer_standing where customer_id = ?")
                .param(customer.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void forEachOutdated(Instant olderThan, String model, Consumer<List<CustomerId>> portion) {
        handOver(
                database.sql("""
                                select c.id from customer c left join customer_standing s on s.customer_id = c.id
                                where (s.customer_id is null or s.computed_at < :olderThan or s.health_model <> :model)
                                   and not exists (select from profiling_objection o where o.customer_id = c.id)
                                order by c.id
                                """)
                        .param("olderThan", olderThan.atOffset(ZoneOffset.UTC))
                        .param("model", model)
                        .query((row, number) -> new CustomerId(HistoryRows.uuid(row, "id")))
                        .list(),
                portion);
    }

    @Override
    public void forEachReturned(Consumer<List<CustomerId>> portion) {
        handOver(
                database.sql("""
                                select c.customer_id from contact_setting c
                                left join customer_standing s on s.customer_id = c.customer_id
                                where c.setting = 'profiling' and c.value = 'true' and s.customer_id is null
                                order by c.customer_id
                                """)
                        .query((row, number) -> new CustomerId(HistoryRows.uuid(row, "customer_id")))
                        .list(),
                portion);
    }

    @Override
    public void forEachOverrideOver(Instant now, Consumer<List<CustomerId>> portion) {
        handOver(
                database.sql("""
                                select distinct o.customer_id
                                from (select customer_id, ends_at from stage_override
                                      union all select customer_id, ends_at from health_override) o
                                join customer_standing s on s.customer_id = o.customer_id and s.computed_at < o.ends_at
                                where o.ends_at <= :now
                                order by o.customer_id
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new CustomerId(HistoryRows.uuid(row, "customer_id")))
                        .list(),
                portion);
    }

    @Override
    public void forEachTouched(Instant since, Consumer<List<CustomerId>> portion) {
        handOver(
                database.sql("""
                                select id from customer where updated_at >= :since
                                union select customer_id from feedback
                                      where updated_at >= :since and customer_id is not null
                                union select customer_id from service_case where updated_at >= :since
                                union select customer_id from transaction where updated_at >= :since
                                union select customer_id from contract where updated_at >= :since
                                union select customer_id from mention where updated_at >= :since
                                union select customer_id from referral where updated_at >= :since
                                order by 1
                                """)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new CustomerId(HistoryRows.uuid(row, "id")))
                        .list(),
                portion);
    }

    private static void handOver(List<CustomerId> ids, Consumer<List<CustomerId>> portion) {
        for (var start = 0; start < ids.size(); start += PORTION) {
            portion.accept(List.copyOf(ids.subList(start, Math.min(start + PORTION, ids.size()))));
        }
    }

    /** The standings turned into one array per column. */
    private record Columns(Connection connection, List<Standing> standings) {

        java.sql.Array array(StandingSql.Column column) throws SQLException {
            Function<Standing, @Nullable Object> value = column.value()::apply;
            return connection.createArrayOf(
                    column.elementType(), standings.stream().map(value).toArray());
        }
    }

    static String numbers(List<@Nullable Double> values) {
        return values.stream()
                .map(value -> value == null ? "NULL" : value.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
