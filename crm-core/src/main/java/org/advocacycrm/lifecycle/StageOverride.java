package org.advocacycrm.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff said about a customer's stage, for a while.
 *
 * @param endsAt when the rules decide again by themselves
 * @param undoneAt when it was taken back before that
 */
public record StageOverride(
        UUID id,
        LifecycleStage stage,
        String reason,
        String author,
        Instant from,
        Instant endsAt,
        @Nullable Instant undoneAt) {

    public StageOverride {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Whoever overrides a stage says why");
        }
        if (!from.isBefore(endsAt)) {
            throw new IllegalArgumentException("An override ends after it begins: " + from + " to " + endsAt);
        }
    }

    public boolean holdsAt(Instant moment) {
        return !from.isAfter(moment) && moment.isBefore(over());
    }

    /** When it was over, or will be. */
    public Instant over() {
        return undoneAt != null && undoneAt.isBefore(endsAt) ? undoneAt : endsAt;
    }
}
