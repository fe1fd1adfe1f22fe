package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL server of the application's own, whose data survives a restart. */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final EmbeddedServerPassword password;

    private EmbeddedServer(DirectoryLock lock, EmbeddedPostgres postgres, EmbeddedServerPassword password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer startedIn(Path dataDirectory) {
        var directory = dataDirectory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory);
            keepToOwner(directory);
            var lock = DirectoryLock.on(directory);
            LeftoverServer.stopIn(directory.resolve("postgresql"));
            var password = EmbeddedServerPassword.keptIn(directory);
            var postgres = start(directory, password);
            password.requireOf(postgres, directory.resolve("postgresql"));
            OrdinaryRole.of(postgres, password).receiveEverything();
            return new EmbeddedServer(lock, postgres, password);
        } catch (IOException | IllegalStateException failure) {
            throw new CannotStart(
                    "The embedded database could not be started in " + directory + ": " + reason(failure),
                    "Make the directory writable for the user who runs the application, or name another one by CRM_DATA_DIR.",
                    failure);
        }
    }

    private static EmbeddedPostgres start(Path directory, EmbeddedServerPassword password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql"))
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // the library starts the server for tests, without fsync; this one keeps what it was told
                .setServerConfig("fsync", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setConnectConfig("password", password.value())
                .start();
    }

    /** The directory holds customers' data and the programs that serve it: nobody else on the machine may touch it. */
    private static void keepToOwner(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no right to write " + denied.getFile();
            case FileAlreadyExistsException occupied -> occupied.getFile() + " is not a directory";
            default -> String.valueOf(failure.getMessage());
        };
    }

    @Override
    public String getUsername() {
        return OrdinaryRole.NAME;
    }

    @Override
    public String getPassword() {
        return password.value();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            postgres.close();
        }
    }
}
