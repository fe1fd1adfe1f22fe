package org.advocacycrm.standing.override;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;

/** What staff set in place of computed scores, also what is over. */
public interface HealthOverrides {

    /** Oldest first. */
    List<HealthOverride> of(CustomerId customer);

    /** Begins to hold; one that holds until then ends. Nothing is kept of who objects to profiling. */
    void add(CustomerId customer, HealthOverride override);

    /** Takes back what still holds. */
    void undo(CustomerId customer, UUID override, String by, Instant at);
}
