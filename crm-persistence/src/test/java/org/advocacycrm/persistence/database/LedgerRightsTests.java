package org.advocacycrm.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application may do as the role it runs as: one that owns its database and is no superuser. */
class LedgerRightsTests {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String ROLE = "crm_owner_" + ProcessHandle.current().pid();

    private static TestDatabase database = TestDatabases.empty();

    @BeforeAll
    static void migrateAsAnOrdinaryRole() {
        database.execute("create role " + ROLE + " login password 'secret'");
        database.execute(
                "do $$ begin execute format('alter database %I owner to " + ROLE + "', current_database()); end $$");
        database.execute("alter schema public owner to " + ROLE);
        database = new TestDatabase(database.url(), ROLE, "secret");
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .load()
                .migrate();
        database.execute("insert into customer (id, source, external_id, name) "
                + "values ('00000000-0000-7000-8000-000000000001', 'test', 'c-1', 'Elena')");
        database.execute("insert into consent_wording values ('doNotContact', 1, sha256('Stop'), 'Stop', now())");
        database.execute(
                "insert into consent_ledger "
                        + "(customer_id, revision, setting, before, after, at, actor, source, evidence, wording_version) "
                        + "values ('00000000-0000-7000-8000-000000000001', 0, 'doNotContact', 'false', 'true', now(), 'a', 'b', '', 1)");
    }

    static List<String> forbidden() {
        return Stream.of("consent_ledger", "consent_wording", "life_ledger", "sign_off")
                .flatMap(table -> Stream.of(
                        "delete from " + table, "truncate " + table, "update " + table + " set " + first(table)))
                .toList();
    }

    private static String first(String table) {
        return switch (table) {
            case "consent_ledger" -> "after = 'false'";
            case "consent_wording" -> "text = 'Go'";
            case "life_ledger" -> "consent = true";
            default -> "document = '{}'";
        };
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void hasNoRightTo(String statement) throws SQLException {
        try (var connection = database.connect();
                var sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> sql.execute(statement))
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }
}
