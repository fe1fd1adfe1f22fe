package org.advocacycrm.export;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it has come.
 *
 * @param done how much of {@code total} is written
 * @param file none unless it is ready
 * @param error why it failed, in a sentence; none unless it did
 */
public record Export(
        ExportOrder order,
        ExportState state,
        long done,
        long total,
        boolean cancelAsked,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable ExportedFile file,
        @Nullable String error) {

    /** How long a file is kept, and how long its link opens it. */
    public static final Duration KEPT = Duration.ofDays(30);

    public ExportId id() {
        return order.id();
    }

    public boolean hasExpired(Instant now) {
        return file != null && !now.isBefore(file.expiresAt());
    }
}
