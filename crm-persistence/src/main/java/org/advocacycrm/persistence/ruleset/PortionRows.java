package org.advocacycrm.persistence.ruleset;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.ruleset.Redecision;
import org.advocacycrm.ruleset.RuleRun;

/** Writes down what other rules say about some customers. */
record PortionRows(Connection connection, RuleRun run, List<Redecision> decided) {

    private static final List<Function<Redecision, Object>> NAMES = List.of(
            decision -> decision.stage().stage().name(),
            decision -> decision.stage().name(),
            decision -> decision.segment().segment().name(),
            decision -> decision.segment().code());

    /** Whose stage or segment would be another one. */
    void noteChanges() throws SQLException {
        try (var statement = connection.prepareStatement(RunSql.NOTE_CHANGES)) {
            statement.setObject(1, run.id());
            moved(statement, 2);
            statement.executeUpdate();
        }
    }

    /** Brings standings and courses in line; today they go another way, if they do. */
    void redecide(LocalDate today) throws SQLException {
        try (var statement = connection.prepareStatement(RunSql.REDECIDE)) {
            statement.setInt(1, run.version());
            statement.setInt(2, run.version());
            statement.setArray(3, array("uuid", PortionRows::customer));
            statement.setArray(
                    4,
                    array(
                            "text",
                            decision -> decision.known()
                                    .computedAt()
                                    .atOffset(ZoneOffset.UTC)
                                    .toString()));
            names(statement, 5);
            statement.setArray(
                    9, array("bool", decision -> decision.stage().stage().isLeaving()));
            statement.executeUpdate();
        }
        course(Date.valueOf(today));
    }

    private static Object customer(Redecision decision) {
        return decision.known().customer().value();
    }

    private void course(Date today) throws SQLException {
        Set<UUID> known = new HashSet<>();
        try (var statement = connection.prepareStatement(RunSql.FORGET_TODAY)) {
            statement.setArray(1, array("uuid", PortionRows::customer));
            statement.setDate(2, today);
            collect(statement, known);
        }
        try (var statement = connection.prepareStatement(RunSql.END_OR_GO_ON)) {
            statement.setDate(1, today);
            moved(statement, 2);
            statement.setDate(7, today);
            collect(statement, known);
        }
        try (var statement = connection.prepareStatement(RunSql.BEGIN_TODAY)) {
            statement.setDate(1, today);
            statement.setInt(2, run.version());
            moved(statement, 3);
            statement.setArray(8, connection.createArrayOf("uuid", known.toArray()));
            statement.executeUpdate();
        }
    }

    private static void collect(PreparedStatement statement, Set<UUID> customers) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                customers.add(rows.getObject(1, UUID.class));
            }
        }
    }

    private void moved(PreparedStatement statement, int position) throws SQLException {
        statement.setArray(position, array("uuid", PortionRows::customer));
        names(statement, position + 1);
    }

    private void names(PreparedStatement statement, int position) throws SQLException {
        var next = position;
        for (var name : NAMES) {
            statement.setArray(next++, array("text", name));
        }
    }

    private java.sql.Array array(String type, Function<Redecision, Object> value) throws SQLException {
        return connection.createArrayOf(type, decided.stream().map(value).toArray());
    }
}
