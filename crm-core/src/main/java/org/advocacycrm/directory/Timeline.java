package org.advocacycrm.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.advocacycrm.customer.CustomerId;

/** Everything that happened with a customer. */
public interface Timeline {

    /**
     * What happened before the given instant, newest first: at least as many as asked for where there are so many, and
     * always all that happened at one instant together.
     */
    List<Happening> before(CustomerId customer, Instant moment, Set<Happening.Kind> kinds, int atLeast);
}
