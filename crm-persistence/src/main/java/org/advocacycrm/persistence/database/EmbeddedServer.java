package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL server of the application's own, whose data survives a restart. */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedServer startedIn(Path directory) {
        try {
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setDataDirectory(directory.toAbsolutePath().normalize())
                    .setCleanDataDirectory(false)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded database could not be started in " + directory, failure);
        }
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "postgres";
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
