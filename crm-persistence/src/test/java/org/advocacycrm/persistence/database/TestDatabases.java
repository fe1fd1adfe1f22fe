package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for the test run and one migrated template in it, of which every test class gets a copy of its own.
 * The server is the one named by {@code CRM_TEST_JDBC_URL}, else a container where a Docker daemon answers, else the
 * embedded binaries.
 */
public final class TestDatabases {

    private static final String TEMPLATE =
            "crm_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Server SERVER = Server.start();

    static {
        SERVER.execute("drop database if exists " + TEMPLATE);
        SERVER.execute("create database " + TEMPLATE);
        Flyway.configure()
                .dataSource(SERVER.urlOf(TEMPLATE), SERVER.username, SERVER.password)
                .load()
                .migrate();
    }

    private TestDatabases() {}

    /** Connection properties, as Spring Boot names them, of a fresh copy of the migrated database. */
    public static Map<String, String> freshCopy() {
        return copyOf(TEMPLATE);
    }

    /** Connection properties, as Spring Boot names them, of a database with nothing in it, not even the schema. */
    public static Map<String, String> empty() {
        return copyOf("template1");
    }

    private static synchronized Map<String, String> copyOf(String template) {
        var name = TEMPLATE + "_" + COPIES.incrementAndGet();
        SERVER.execute("drop database if exists " + name);
        SERVER.execute("create database " + name + " template " + template);
        return Map.of(
                "spring.datasource.url", SERVER.urlOf(name),
                "spring.datasource.username", SERVER.username,
                "spring.datasource.password", SERVER.password);
    }

    private record Server(String adminUrl, String username, String password) {

        static Server start() {
            var named = System.getenv("CRM_TEST_JDBC_URL");
            if (named != null) {
                return new Server(
                        named,
                        System.getenv().getOrDefault("CRM_TEST_JDBC_USERNAME", "postgres"),
                        System.getenv().getOrDefault("CRM_TEST_JDBC_PASSWORD", "postgres"));
            }
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        private static Server container() {
            var container = new PostgreSQLContainer("postgres:18");
            container.start();
            return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        private static Server embedded() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
                return new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String urlOf(String database) {
            return adminUrl.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*(.*)", "$1" + database + "$2");
        }

        void execute(String statement) {
            try (var connection = DriverManager.getConnection(adminUrl, username, password);
                    var sql = connection.createStatement()) {
                sql.execute(statement);
            } catch (SQLException failure) {
                throw new IllegalStateException("The test database refused: " + statement, failure);
            }
        }
    }
}
