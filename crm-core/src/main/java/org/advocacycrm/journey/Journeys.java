package org.advocacycrm.journey;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.StaleRevision;

/** Every journey with its versions. */
public interface Journeys {

    /** The journeys as they are now, by name. */
    List<Journey> all();

    /** As it is now. */
    Optional<Journey> of(JourneyId id);

    Optional<Journey> of(JourneyId id, int version);

    /** The youngest first. */
    List<Journey> versions(JourneyId id);

    /**
     * Adds the version after the one that the author saw, or the first.
     *
     * @throws StaleRevision if there is such a version already
     */
    void add(Journey journey);
}
