package org.advocacycrm.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit log, read back. */
public interface AuditTrail {

    /** An entry with the identifier that orders entries of one instant. */
    record Line(UUID id, AuditEntry entry) {}

    /**
     * Which entries to show.
     *
     * @param actor part of the actor's name, empty for everybody
     * @param action a whole action, empty for every one
     * @param from first instant shown
     * @param until first instant no longer shown
     */
    record Filter(
            String actor,
            String action,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** The entries just before the given one (or the newest), newest first. */
    List<Line> page(Filter filter, @Nullable Place before, int size);

    /** Where a page ended. */
    record Place(Instant at, UUID id) {}

    /** Every action that occurs, in alphabetical order. */
    List<String> actions();
}
