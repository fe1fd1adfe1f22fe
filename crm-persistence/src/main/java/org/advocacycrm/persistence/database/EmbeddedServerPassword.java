package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/** The generated password without which no other user of the machine gets into the embedded database. */
record EmbeddedServerPassword(String value) {

    private static final String ONLY_WITH_PASSWORD = """
            # Written by the application: every connection needs the password kept beside the database.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    static EmbeddedServerPassword keptIn(Path directory) throws IOException {
        var file = directory.resolve("postgresql-password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.writeString(file, HexFormat.of().formatHex(secret));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return new EmbeddedServerPassword(Files.readString(file).strip());
    }

    /** Makes the server ask for the password from now on; a new database trusts everyone on the machine. */
    void requireOf(EmbeddedPostgres postgres, Path database) throws IOException {
        var access = database.resolve("pg_hba.conf");
        if (Files.readString(access).equals(ONLY_WITH_PASSWORD)) {
            return;
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + value + "'");
            Files.writeString(access, ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IllegalStateException("the password could not be set", failure);
        }
    }
}
