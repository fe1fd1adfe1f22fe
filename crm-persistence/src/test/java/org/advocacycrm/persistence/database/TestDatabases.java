package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
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
    private static final TestDatabase SERVER = server();

    static {
        SERVER.execute("drop database if exists " + TEMPLATE);
        SERVER.execute("create database " + TEMPLATE);
        var template = SERVER.named(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), template.username(), template.password())
                .load()
                .migrate();
    }

    private TestDatabases() {}

    /** A fresh copy of the migrated database. */
    public static TestDatabase freshCopy() {
        return copyOf(TEMPLATE);
    }

    /** A database with nothing in it, not even the schema. */
    public static TestDatabase empty() {
        return copyOf("template1");
    }

    private static synchronized TestDatabase copyOf(String template) {
        var name = TEMPLATE + "_" + COPIES.incrementAndGet();
        SERVER.execute("drop database if exists " + name);
        SERVER.execute("create database " + name + " template " + template);
        return SERVER.named(name);
    }

    private static TestDatabase server() {
        var named = System.getenv("CRM_TEST_JDBC_URL");
        if (named != null) {
            return new TestDatabase(
                    named,
                    System.getenv().getOrDefault("CRM_TEST_JDBC_USERNAME", "postgres"),
                    System.getenv().getOrDefault("CRM_TEST_JDBC_PASSWORD", "postgres"));
        }
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    private static TestDatabase container() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static TestDatabase embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "600")
                    .setRegisterShutdownHook(false)
                    .start();
            // after the applications, each of which would wait for connections to a server that is gone
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            return new TestDatabase(
                    "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
