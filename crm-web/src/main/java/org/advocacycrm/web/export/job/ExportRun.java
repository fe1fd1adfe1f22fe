package org.advocacycrm.web.export.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportedFile;
import org.advocacycrm.export.Exports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one export, from its beginning whatever it was interrupted by. */
final class ExportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);
    private static final int MOST_FAILURES = 3;

    private final Exports exports;
    private final ExportKinds kinds;
    private final List<AfterExport> followers;
    private final Clock clock;

    ExportRun(Exports exports, ExportKinds kinds, List<AfterExport> followers, Clock clock) {
        this.exports = exports;
        this.kinds = kinds;
        this.followers = List.copyOf(followers);
        this.clock = clock;
    }

    /**
     * Writes the export unless it is over already.
     *
     * @param failuresSoFar how often this has been tried in vain
     */
    void run(ExportId id, BooleanSupplier stopping, int failuresSoFar) {
        exports.start(id, clock.instant()).ifPresent(started -> {
            try {
                write(started, stopping);
            } catch (ExportInterrupted interrupted) {
                if (!interrupted.isCancelled()) {
                    throw interrupted;
                }
                exports.cancel(id, clock.instant());
            } catch (RuntimeException failure) {
                giveUpOrThrow(id, failuresSoFar, failure);
            }
        });
        exports.of(id)
                .filter(export -> export.file() != null)
                .ifPresent(ready -> followers.forEach(follower -> follower.ready(ready)));
    }

    private void write(Export started, BooleanSupplier stopping) {
        var order = started.order();
        var wish = new Wish(order.format(), order.query(), order.actor(), order.language());
        try (var content = new PartsStream(exports, order.id())) {
            var target = new RunningTarget(exports, order.id(), content, stopping, clock);
            var rows = kinds.named(order.kind()).write(wish, target);
            content.finish();
            var now = clock.instant();
            var file = new ExportedFile(content.size(), rows, content.digest(), now.plus(Export.KEPT));
            exports.finish(order.id(), file, now);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void giveUpOrThrow(ExportId id, int failuresSoFar, RuntimeException failure) {
        if (failuresSoFar + 1 < MOST_FAILURES) {
            throw failure;
        }
        LOG.error("The export {} failed {} times and is given up", id, MOST_FAILURES, failure);
        exports.fail(
                id,
                "The application could not write this file; its log says why. Run the export again.",
                clock.instant());
    }
}
