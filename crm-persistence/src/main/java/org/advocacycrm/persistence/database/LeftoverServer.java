package org.advocacycrm.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that outlives the application when that is killed: it is stopped before a new one starts. */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int SECONDS_TO_STOP = 30;

    private LeftoverServer() {}

    /** Stops the server that still runs on the given database files, if there is one. */
    static void stopIn(Path database) throws IOException {
        var pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var leftover = ProcessHandle.of(pid).filter(process -> isServer(process));
        if (leftover.isPresent()) {
            LOG.info("The database server of a run that was killed is still there (process {}); stopping it", pid);
            stop(leftover.get());
        }
    }

    /** Process numbers are reused: only a process that runs PostgreSQL is the one that wrote the file. */
    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new CannotStart(
                    "The database server of an earlier run (process " + server.pid() + ") does not stop.",
                    "End that process and start again.",
                    stillThere);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
