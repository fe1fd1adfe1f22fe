package org.advocacycrm.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases and what the clocks show for them. */
public interface CaseTimes {

    /** Cases that changed since they were timed, at most so many. They stay as they are until the unit of work ends. */
    List<CaseFacts> untimed(int atMost);

    /** The resolved cases that follow the given one in an order that does not change, or the first of them. */
    List<CaseFacts> resolvedAfter(@Nullable CaseFacts last, int atMost);

    /** Keeps what the clocks show. Cases that showed the same before are left alone. */
    void keep(List<CaseTiming> timings);

    /**
     * What is known of a case.
     *
     * @param told what its own record says
     * @param life what its states say, which wins; none where no state is known
     */
    record CaseFacts(
            UUID id,
            String source,
            String externalId,
            String category,
            Course told,
            @Nullable CaseLife life) {

        public Course course() {
            var resolved = life == null ? null : life.resolvedAt();
            return life == null ? told : new Course(life.openedAt(), resolved, life.reopenings());
        }
    }

    /** From the opening to the last resolution, if there was one. */
    record Course(Instant openedAt, @Nullable Instant resolvedAt, int reopenings) {}

    /**
     * What the clocks show for a case.
     *
     * @param working none while the case is open
     * @param net none while the case is open or where its states are not known
     */
    record CaseTiming(
            CaseFacts facts,
            @Nullable Duration working,
            @Nullable Duration net) {}
}
