package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The value of a measure and what it was read from.
 *
 * @param asOf the moment of the newest record it was read from; the age of the value counts from there
 * @param evidence the records, newest last
 */
public record Observation(double value, Instant asOf, List<UUID> evidence) {

    public Observation {
        evidence = List.copyOf(evidence);
    }
}
