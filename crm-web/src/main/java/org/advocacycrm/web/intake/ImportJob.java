package org.advocacycrm.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.advocacycrm.intake.file.FileImports;
import org.advocacycrm.intake.file.ImportId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import as the scheduler runs it: what goes wrong on the way is tried again a few times. */
record ImportJob(ImportRun run, FileImports imports) {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final int MOST_FAILURES = 3;

    void run(ImportId id, BooleanSupplier stopping, int failuresSoFar) {
        try {
            run.run(id, stopping);
        } catch (IOException failure) {
            giveUpOrThrow(id, stopping, failuresSoFar, new UncheckedIOException(failure));
        } catch (RuntimeException failure) {
            giveUpOrThrow(id, stopping, failuresSoFar, failure);
        }
    }

    private void giveUpOrThrow(ImportId id, BooleanSupplier stopping, int failuresSoFar, RuntimeException failure) {
        if (stopping.getAsBoolean() || failuresSoFar + 1 < MOST_FAILURES) {
            throw failure;
        }
        LOG.error("The import {} failed {} times and is given up", id, MOST_FAILURES, failure);
        imports.fail(
                id,
                "The application could not finish this import; its log says why. "
                        + "Import the file once more: nothing is stored twice.");
    }
}
