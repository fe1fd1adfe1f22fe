package org.advocacycrm.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class SchemaMigrationTests {

    private final SchemaMigration migration = new SchemaMigration();

    @Test
    void setsUpAnEmptyDatabase() {
        var flyway = flywayOn(TestDatabases.empty());

        migration.migrate(flyway);

        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void refusesASchemaThatANewerProgramMade() {
        var database = TestDatabases.freshCopy();
        database.execute("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                select max(installed_rank) + 1, '29991231.0900', 'the future', 'SQL', 'V29991231.0900__the_future.sql', 1, 'x', 1, true
                  from flyway_schema_history
                """);

        assertThatThrownBy(() -> migration.migrate(flywayOn(database)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version of this program")
                .hasMessageContaining("29991231.0900");
    }

    @Test
    void saysWhichRightIsMissing() {
        var database = TestDatabases.empty();
        var role = "without_rights_" + ProcessHandle.current().pid();
        database.execute("create role " + role + " login password 'secret'");

        assertThatThrownBy(() -> migration.migrate(flywayOn(new TestDatabase(database.url(), role, "secret"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not allowed to set up the schema");
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        assertThatThrownBy(() -> migration.migrate(
                        flywayOn(new TestDatabase("jdbc:postgresql://127.0.0.1:1/crm", "crm", "secret"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be reached");
    }

    private static Flyway flywayOn(TestDatabase database) {
        return Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .connectRetries(0)
                .load();
    }
}
