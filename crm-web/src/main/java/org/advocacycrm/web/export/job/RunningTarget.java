package org.advocacycrm.web.export.job;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.Exports;

/** An export on its way: tells how far it is, not more often than anybody would look. */
final class RunningTarget implements ExportTarget {

    private static final Duration BETWEEN_NOTES = Duration.ofMillis(400);

    private final Exports exports;
    private final ExportId id;
    private final OutputStream content;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private Instant nextNote = Instant.MIN;

    RunningTarget(Exports exports, ExportId id, OutputStream content, BooleanSupplier stopping, Clock clock) {
        this.exports = exports;
        this.id = id;
        this.content = content;
        this.stopping = stopping;
        this.clock = clock;
    }

    @Override
    public OutputStream content() {
        return content;
    }

    @Override
    public void progress(long done, long total) {
        if (stopping.getAsBoolean()) {
            throw new ExportInterrupted(false);
        }
        var now = clock.instant();
        if (done < total && now.isBefore(nextNote)) {
            return;
        }
        nextNote = now.plus(BETWEEN_NOTES);
        if (exports.progress(id, done, total)) {
            throw new ExportInterrupted(true);
        }
    }
}
