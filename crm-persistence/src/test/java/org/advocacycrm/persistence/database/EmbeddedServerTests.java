package org.advocacycrm.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    private Path directory;

    @Test
    void keepsWhatWasStoredAfterARestart() throws Exception {
        try (var server = EmbeddedServer.startedIn(directory)) {
            execute(server, "create table promise (words text)", "insert into promise values ('kept')");
        }

        try (var server = EmbeddedServer.startedIn(directory)) {
            assertThat(answer(server, "select words from promise")).isEqualTo("kept");
        }
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
        var database = directory.resolve("postgresql");
        try (var server = EmbeddedServer.startedIn(directory)) {
            var process = serverProcess(database);
            execute(server, "create table promise (words text)", "insert into promise values ('kept')");

            LeftoverServer.stopIn(database);

            assertThat(process.isAlive()).isFalse();
        }
        try (var server = EmbeddedServer.startedIn(directory)) {
            assertThat(answer(server, "select words from promise")).isEqualTo("kept");
        }
    }

    @Test
    void writesToDiskWhatItConfirms() throws Exception {
        try (var server = EmbeddedServer.startedIn(directory)) {
            assertThat(answer(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var server = EmbeddedServer.startedIn(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), "guessed")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void isUsedByARoleWithoutSpecialRights() throws Exception {
        try (var server = EmbeddedServer.startedIn(directory)) {
            assertThat(
                            answer(
                                    server,
                                    "select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void handsOverWhatAnEarlierVersionKeptForTheSuperuser() throws Exception {
        try (var server = EmbeddedServer.startedIn(directory);
                var connection = DriverManager.getConnection(server.getJdbcUrl(), "postgres", server.getPassword());
                var sql = connection.createStatement()) {
            sql.execute("create extension pg_trgm");
            sql.execute("create table promise (id integer generated always as identity, words text)");
            sql.execute("create view promises as select words from promise");
            sql.execute("create sequence counter");
            sql.execute("create type pair as (a integer, b integer)");
            sql.execute("create function words() returns text language sql as $$ select 'kept' $$");
        }

        try (var server = EmbeddedServer.startedIn(directory)) {
            execute(server, "alter table promise add column more text", "drop view promises", "drop sequence counter");
            execute(server, "drop type pair", "insert into promise (words) values (words())", "drop function words()");
            assertThat(answer(server, "select words from promise")).isEqualTo("kept");
        }
    }

    @Test
    void refusesDataThatAnotherInstanceUses() throws Exception {
        try (var first = EmbeddedServer.startedIn(directory)) {
            assertThat(answer(first, "select 1")).isEqualTo("1");

            assertThatThrownBy(() -> EmbeddedServer.startedIn(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another running instance");
        }
    }

    @Test
    void saysWhenThePlaceForTheDataIsNoDirectory() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedServer.startedIn(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a directory");
    }

    private static ProcessHandle serverProcess(Path database) throws IOException {
        var pid = Files.readAllLines(database.resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void execute(EmbeddedServer server, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private static String answer(EmbeddedServer server, String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
