package org.advocacycrm.ruleset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules being applied to all customers, or having been.
 *
 * @param rules what is applied
 * @param version the adopted version that is applied, or that a draft is compared with
 * @param all how many customers there are to look at
 * @param done how many have been looked at
 */
public record RuleRun(
        UUID id,
        Kind kind,
        Rules rules,
        int version,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long all,
        long done) {

    /** What for. */
    public enum Kind {
        /** To see what a draft would change. */
        SIMULATION,
        /** Because rules were adopted. */
        RECOMPUTATION
    }

    /** How far. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
