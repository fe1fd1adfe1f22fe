package org.advocacycrm.privacy.held;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A file with everything held about a customer, made for that customer.
 *
 * @param done how much of {@code total} is written
 * @param finishedAt none while it is being made
 * @param size of the file in bytes; none unless it is there
 */
public record DataDownload(
        DownloadId id,
        CustomerId customer,
        Locale language,
        Instant orderedAt,
        int done,
        int total,
        @Nullable Instant finishedAt,
        @Nullable Long size) {

    /** How long the file is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    public boolean isReady() {
        return size != null;
    }

    public boolean hasFailed() {
        return finishedAt != null && size == null;
    }

    /** Until when it can be fetched; counted from the order, so that it is known before the file is there. */
    public Instant expiresAt() {
        return orderedAt.plus(KEPT);
    }
}
