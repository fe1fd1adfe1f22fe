package org.advocacycrm.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;

/** What staff said about stages. */
public interface StageOverrides {

    void add(CustomerId customer, StageOverride override);

    /** Takes one back that holds; answers whether there was one. */
    boolean undo(CustomerId customer, UUID override, Instant now, String actor);

    /** All of a customer, the newest first. */
    List<StageOverride> of(CustomerId customer);
}
