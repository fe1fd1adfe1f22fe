package org.advocacycrm.persistence.standing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.advocacycrm.standing.Standing;
import org.advocacycrm.standing.StandingSpell;
import org.jspecify.annotations.Nullable;

/** Brings the stored courses of customers in line with their standings, touching only the spells that differ. */
record SpellRows(Connection connection, List<Standing> standings) {

    /** Only of those whose standing was just kept: a course never replaces one that was computed later. */
    private static final String KEPT = """
            kept as (
                select s.customer_id
                from unnest(?::uuid[], ?::timestamptz[]) as k (customer_id, computed_at)
                join customer_standing s on s.customer_id = k.customer_id and s.computed_at = k.computed_at
            )
            """;

    private static final String ADD = """
            with %s
            insert into standing_spell as old (customer_id, from_day, to_day, stage, stage_rule, segment, segment_rule,
                rules_version)
            select fresh.*
            from unnest(?::uuid[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int2[])
                as fresh (customer_id, from_day, to_day, stage, stage_rule, segment, segment_rule, rules_version)
            join kept using (customer_id)
            on conflict (customer_id, from_day) do update
                set to_day = excluded.to_day, stage = excluded.stage, stage_rule = excluded.stage_rule,
                    segment = excluded.segment, segment_rule = excluded.segment_rule,
                    rules_version = excluded.rules_version
                where (old.to_day, old.stage_rule, old.segment_rule, old.rules_version) is distinct from
                    (excluded.to_day, excluded.stage_rule, excluded.segment_rule, excluded.rules_version)
            """.formatted(KEPT);

    private static final String REMOVE = """
            with %s
            delete from standing_spell as old
            using kept
            where old.customer_id = kept.customer_id
              and not exists (
                  select from unnest(?::uuid[], ?::date[]) as fresh (customer_id, from_day)
                  where fresh.customer_id = old.customer_id and fresh.from_day = old.from_day)
            """.formatted(KEPT);

    private record Row(Standing standing, StandingSpell spell) {}

    void keep() throws SQLException {
        var rows = standings.stream()
                .flatMap(standing -> standing.course().stream().map(spell -> new Row(standing, spell)))
                .toList();
        var customers = array("uuid", rows, row -> row.standing().customer().value());
        var firstDays = array("date", rows, row -> Date.valueOf(row.spell().from()));
        execute(REMOVE, List.of(customers, firstDays));
        execute(
                ADD,
                List.of(
                        customers,
                        firstDays,
                        array("date", rows, row -> lastDay(row.spell())),
                        array("text", rows, row -> row.spell().stage().name()),
                        array("text", rows, row -> row.spell().stageRule().name()),
                        array("text", rows, row -> row.spell().segment().name()),
                        array("text", rows, row -> row.spell().segmentRule().code()),
                        array("int2", rows, row -> row.spell().rulesVersion())));
    }

    private void execute(String sql, List<Array> columns) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, array("uuid", standings, standing -> standing.customer().value()));
            statement.setArray(2, array("text", standings, StandingSql::computedAt));
            for (var column = 0; column < columns.size(); column++) {
                statement.setArray(column + 3, columns.get(column));
            }
            statement.executeUpdate();
        }
    }

    private <R> Array array(String type, List<R> rows, Function<R, @Nullable Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static @Nullable Date lastDay(StandingSpell spell) {
        return spell.to() == null ? null : Date.valueOf(spell.to());
    }
}
