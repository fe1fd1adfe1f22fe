package org.advocacycrm.persistence.intake;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.intake.Field;
import org.advocacycrm.shared.AttributeName;

/**
 * The statements that bring records of one type from a staging table into their own.
 *
 * @param prefix what the names of the staging tables begin with
 * @param kind {@code temp} for tables that vanish with the transaction, {@code unlogged} for those that outlive it
 */
record StagingSql(RecordTable table, String prefix, String kind) {

    static StagingSql within(String prefix, RecordTable table) {
        return new StagingSql(table, prefix, "temp");
    }

    static StagingSql across(String prefix, RecordTable table) {
        return new StagingSql(table, prefix, "unlogged");
    }

    String incoming() {
        return prefix + "_in";
    }

    private String outgoing() {
        return prefix + "_out";
    }

    private String create(String name) {
        return "create " + kind + " table if not exists " + name;
    }

    private String ending() {
        return kind.equals("temp") ? " on commit drop" : "";
    }

    String createIncoming() {
        return create(incoming())
                + " (ordinal bigint not null, line bigint not null, stubs_customer boolean not null, "
                + table.staged().stream()
                        .map(field -> field.name() + " " + RecordTable.stagedTypeOf(field))
                        .collect(joining(", "))
                + table.joined().stream()
                        .map(column -> ", " + column + " jsonb")
                        .collect(joining())
                + ")" + ending();
    }

    String copy() {
        return "copy " + incoming() + " (ordinal, line, stubs_customer, "
                + table.staged().stream().map(Field::name).collect(joining(", "))
                + table.joined().stream().map(column -> ", " + column).collect(joining()) + ") from stdin";
    }

    String analyze() {
        return "analyze " + incoming();
    }

    /** Customers that nobody has heard of, where a record may bring them along. */
    String insertStubs() {
        return """
                insert into customer (source, external_id, name, stub)
                select distinct cast(:source as text), i.customer_external_id, i.customer_external_id, true
                from %s i
                where i.stubs_customer
                  and i.customer_external_id is not null
                  and not exists (select from customer c where c.external_id = i.customer_external_id)
                order by i.customer_external_id
                on conflict (source, external_id) do nothing
                """.formatted(incoming());
    }

    /** Every identifier referred to with the one row it means; none when it is unknown or ambiguous. */
    String resolve(Reference referred) {
        return create(found(referred)) + ending() + """
                 as
                select w.external_id,
                       count(r.id) as known,
                       cast(coalesce(
                           min(cast(r.id as text)) filter (where r.source = :source),
                           case when count(r.id) = 1 then min(cast(r.id as text)) end) as uuid) as id
                from (select distinct %1$s as external_id from %2$s where %1$s is not null) w
                left join %3$s r on r.external_id = w.external_id
                group by w.external_id
                """.formatted(referred.field(), incoming(), referred.table());
    }

    String selectUnresolved(Reference referred) {
        return """
                select i.ordinal, i.line, r.external_id, r.known
                from %2$s i
                join %3$s r on r.external_id = i.%1$s
                where r.id is null
                order by i.ordinal
                """.formatted(referred.field(), incoming(), found(referred));
    }

    /** The last good record of every identifier, in the order in which all imports touch the rows. */
    String createOutgoing() {
        return create(outgoing()) + ending()
                + " as select row_number() over (order by external_id) as position, w.* from ("
                + "select distinct on (i.external_id) i.external_id, "
                + table.values().stream()
                        .map(field -> stagedColumn(field) + " as " + table.columnOf(field))
                        .collect(joining(", "))
                + table.joined().stream().map(column -> ", i." + column).collect(joining())
                + " from " + incoming() + " i"
                + table.references().stream().map(this::reference).collect(joining())
                + " where true"
                + table.references().stream().map(StagingSql::resolved).collect(joining())
                + " order by i.external_id, i.ordinal desc) w";
    }

    String indexOutgoing() {
        return "create unique index on " + outgoing() + " (position)";
    }

    String countOutgoing() {
        return "select count(*) from " + outgoing();
    }

    /** Inserts what is new, updates what differs, and answers how many rows that were. */
    String merge(Set<String> given) {
        var columns = Stream.concat(table.values().stream().map(table::columnOf), table.joined().stream())
                .toList();
        var updates = updates(given);
        return "with merged as (insert into " + table.name() + " as t (source, external_id, "
                + String.join(", ", columns)
                + ") select :source, external_id, " + String.join(", ", columns)
                + " from " + outgoing() + " where position > :after and position <= :upTo order by position"
                + " on conflict (source, external_id) do update set "
                + updates.entrySet().stream()
                        .map(update -> assignment(update.getKey(), update.getValue()))
                        .collect(joining())
                + "updated_at = now()" + also()
                + " where (" + updates.keySet().stream().map(this::stored).collect(joining(", "))
                + ") is distinct from (" + String.join(", ", updates.values()) + ")"
                + (table.holdsCustomers() ? " or t.stub" : "")
                + " returning 1) select count(*) from merged";
    }

    private String assignment(String column, String value) {
        return table.mayBeOverruled(column)
                ? "%1$s = case when t.states_known then t.%1$s else excluded.%1$s end, given_%1$s = case when t.states_known then excluded.%1$s end, "
                        .formatted(column)
                : column + " = " + value + ", ";
    }

    /** What an earlier record said. */
    private String stored(String column) {
        return table.mayBeOverruled(column)
                ? "case when t.states_known then t.given_%1$s else t.%1$s end".formatted(column)
                : "t." + column;
    }

    /** What a changed row is no more: a customer known by name only, a case whose times are computed. */
    private String also() {
        if (table.holdsCustomers()) {
            return ", stub = false";
        }
        return table.holdsCases() ? ", timed = false, working_seconds = null, net_seconds = null" : "";
    }

    /** What each column becomes. Attributes that are not among those given stay as they are. */
    private Map<String, String> updates(Set<String> given) {
        var updates = new LinkedHashMap<String, String>();
        table.values().stream()
                .filter(field -> isGiven(field, given))
                .map(table::columnOf)
                .forEach(column -> updates.put(column, table.kept(column)));
        for (var column : table.joined()) {
            var named = given.stream()
                    .flatMap(field -> AttributeName.ofField(field).stream())
                    .map(attribute -> "'" + attribute.value() + "'")
                    .sorted()
                    .toList();
            if (given.contains(column)) {
                updates.put(column, "excluded." + column);
            } else if (!named.isEmpty()) {
                updates.put(
                        column, "(t.%1$s - array[%2$s]) || excluded.%1$s".formatted(column, String.join(", ", named)));
            }
        }
        return updates;
    }

    List<String> drop() {
        var found = Arrays.stream(Reference.values()).map(this::found);
        return Stream.concat(Stream.of(incoming(), outgoing()), found)
                .map(name -> "drop table if exists " + name)
                .toList();
    }

    /** The scale follows from the kind of a question, and "skipped" from the score: they change together. */
    private static boolean isGiven(Field field, Set<String> given) {
        return switch (field.name()) {
            case "scale_max" -> given.contains("scale_max") || given.contains("kind");
            case "score", "skipped" -> given.contains("score") || given.contains("skipped");
            default -> given.contains(field.name());
        };
    }

    private String found(Reference referred) {
        return prefix + "_" + referred.table();
    }

    private static String stagedColumn(Field field) {
        return Reference.inField(field.name())
                .map(Reference::table)
                .map(table -> table + ".id")
                .orElse("i." + field.name());
    }

    private String reference(Reference referred) {
        return " left join %1$s %2$s on %2$s.external_id = i.%3$s"
                .formatted(found(referred), referred.table(), referred.field());
    }

    private static String resolved(Reference referred) {
        return " and (i.%s is null or %s.id is not null)".formatted(referred.field(), referred.table());
    }
}
