package org.advocacycrm.persistence.engagement;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.position.StagePosition;
import org.advocacycrm.engagement.position.StagePositions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcStagePositions implements StagePositions {

    private static final int PORTION = 1000;

    private static final String KEEP = """
            insert into stage_position as old (customer_id, stage, since, complete, unmet, book_version, computed_at)
            select n.customer_id, n.stage, n.since, n.complete, cast(n.unmet as uuid[]), n.book_version, n.computed_at
            from unnest(?::uuid[], ?::text[], ?::date[], ?::boolean[], ?::text[], ?::integer[], ?::timestamptz[])
                as n (customer_id, stage, since, complete, unmet, book_version, computed_at)
            where not exists (select from profiling_objection o where o.customer_id = n.customer_id)
            on conflict (customer_id) do update
                set stage = excluded.stage, since = excluded.since, complete = excluded.complete,
                    unmet = excluded.unmet, book_version = excluded.book_version, computed_at = excluded.computed_at
                where old.computed_at <= excluded.computed_at and old.book_version <= excluded.book_version
            """;

    private final JdbcTemplate template;
    private final JdbcClient database;

    JdbcStagePositions(JdbcTemplate template) {
        this.template = template;
        this.database = JdbcClient.create(template);
    }

    /** In the order of the identifiers, and under the lock that an objection to profiling takes alone. */
    @Override
    @Transactional
    public void keep(List<StagePosition> positions) {
        var sorted = positions.stream()
                .sorted(Comparator.comparing(position -> position.customer().value()))
                .toList();
        template.execute("select pg_advisory_xact_lock_shared(hashtext('customer_standing'))");
        template.update(connection -> {
            var statement = connection.prepareStatement(KEEP);
            var columns = new Columns(connection, sorted);
            statement.setArray(
                    1, columns.of("uuid", position -> position.customer().value()));
            statement.setArray(
                    2, columns.of("text", position -> position.reading().stage().name()));
            statement.setArray(3, columns.of("date", JdbcStagePositions::since));
            statement.setArray(
                    4, columns.of("boolean", position -> position.reading().complete()));
            statement.setArray(5, columns.of("text", JdbcStagePositions::unmet));
            statement.setArray(6, columns.of("integer", StagePosition::bookVersion));
            statement.setArray(
                    7,
                    columns.of(
                            "text",
                            position -> position.computedAt()
                                    .atOffset(ZoneOffset.UTC)
                                    .toString()));
            return statement;
        });
    }

    @Override
    public void forEachOfEarlierBook(int version, Consumer<List<CustomerId>> portion) {
        var customers = database.sql("""
                        select customer_id from stage_position where book_version < :version order by customer_id
                        """)
                .param("version", version)
                .query((row, number) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .list();
        for (var start = 0; start < customers.size(); start += PORTION) {
            portion.accept(List.copyOf(customers.subList(start, Math.min(start + PORTION, customers.size()))));
        }
    }

    private static @Nullable Date since(StagePosition position) {
        var since = position.reading().since();
        return since == null ? null : Date.valueOf(since);
    }

    /** A list of lists: each as the text of an array. */
    private static String unmet(StagePosition position) {
        return position.reading().unmet().stream()
                .map(reading -> reading.statement().id().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private record Columns(Connection connection, List<StagePosition> positions) {

        Array of(String type, Function<StagePosition, @Nullable Object> value) throws SQLException {
            return connection.createArrayOf(type, positions.stream().map(value).toArray());
        }
    }
}
