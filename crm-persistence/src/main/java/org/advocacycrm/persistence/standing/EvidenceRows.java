package org.advocacycrm.persistence.standing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.advocacycrm.standing.Standing;
import org.jspecify.annotations.Nullable;

/** Keeps what standings were decided on, of those that were just kept. */
record EvidenceRows(Connection connection, List<Standing> standings) {

    private static final List<StandingSql.Column> COLUMNS = List.of(
            column("customer_id", "uuid", s -> s.customer().value()),
            column("began_on", "date", s -> date(s.facts().beganOn())),
            column("end_recorded", "bool", s -> s.facts().endRecorded()),
            column("beginning_recorded", "bool", s -> s.facts().beginningRecorded()),
            column("interested", "bool", s -> s.facts().interested()),
            new StandingSql.Column(
                    "purchase_days",
                    "text",
                    "::integer[]",
                    s -> numbers(s.facts().purchaseDays())),
            column("renewals", "int4", s -> s.facts().renewals()),
            column("contract_running", "bool", s -> s.facts().contractRunning()),
            column("lost_contracts", "bool", s -> s.facts().lostContracts()),
            column("last_lost_on", "date", s -> date(s.facts().lastLostOn())),
            column("back_after_loss_on", "date", s -> date(s.facts().backAfterLossOn())),
            column("open_major", "bool", s -> s.facts().openMajorComplaint()),
            column("said_by_staff", "text", s -> name(s.facts().saidByStaff())),
            column("health", "float8", Standing::score),
            column("likelihood", "int4", s -> s.segment().evidence().likelihood()),
            column("promotions", "int4", s -> s.segment().evidence().promotions()),
            column("attacks", "int4", s -> s.segment().evidence().attacks()),
            column("satisfaction", "float8", s -> s.segment().evidence().satisfaction()));

    private static final String KEEP = """
            insert into standing_evidence as old (%s)
            select %s from unnest(%s) as fresh (%s)
            join customer_standing s using (customer_id)
            join unnest(?::uuid[], ?::timestamptz[]) as k (customer_id, computed_at)
                on k.customer_id = s.customer_id and k.computed_at = s.computed_at
            on conflict (customer_id) do update set (%s) = (%s)
            where (%s) is distinct from (%s)
            """.formatted(
                    list("%1$s"),
                    list("fresh.%1$s%3$s"),
                    list("?::%2$s[]"),
                    list("%1$s"),
                    list("%1$s"),
                    list("excluded.%1$s"),
                    list("old.%1$s"),
                    list("excluded.%1$s"));

    void keep() throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            var position = 1;
            for (var column : COLUMNS) {
                statement.setArray(position++, array(column.elementType(), column.value()));
            }
            statement.setArray(
                    position++, array("uuid", standing -> standing.customer().value()));
            statement.setArray(position, array("text", StandingSql::computedAt));
            statement.executeUpdate();
        }
    }

    private java.sql.Array array(String type, StandingSql.Reading value) throws SQLException {
        return connection.createArrayOf(
                type, standings.stream().map(value::apply).toArray());
    }

    private static StandingSql.Column column(String name, String elementType, StandingSql.Reading value) {
        return new StandingSql.Column(name, elementType, "", value);
    }

    private static String list(String pattern) {
        return COLUMNS.stream()
                .map(column -> pattern.formatted(column.name(), column.elementType(), column.cast()))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(List<LocalDate> days) {
        return days.stream().map(day -> String.valueOf(day.toEpochDay())).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
