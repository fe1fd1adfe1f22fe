package org.advocacycrm.standing.override;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score that staff set in place of the computed one. It ends by itself, so that nobody can forget it.
 *
 * @param value 0 to 100
 * @param endsAt from when on the computed score counts again
 * @param undoneAt when it was taken back before that
 */
public record HealthOverride(
        UUID id,
        double value,
        String reason,
        String author,
        Instant from,
        Instant endsAt,
        @Nullable Instant undoneAt) {

    /** Longer than this nobody may look away from the computed score. */
    public static final Duration LONGEST = Duration.ofDays(90);

    public HealthOverride {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException("A score is between 0 and 100: " + value);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Whoever overrides a score says why");
        }
        if (!from.isBefore(endsAt) || endsAt.isAfter(from.plus(LONGEST))) {
            throw new IllegalArgumentException("An override lasts 90 days at most: " + from + " to " + endsAt);
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
