package org.advocacycrm.health.trial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that all customers are read for, which takes a while where there are many.
 *
 * @param version the number of the version that is tried, absent for the draft
 * @param draftRevision the state of the draft that is tried, absent for a version
 * @param done how many customers have been read
 * @param total how many there are to read
 */
public record HealthTrial(
        UUID id,
        TrialQuestion question,
        @Nullable Integer version,
        @Nullable Long draftRevision,
        String askedBy,
        Instant askedAt,
        State state,
        long done,
        long total) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }
    }
}
