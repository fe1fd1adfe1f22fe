package org.advocacycrm.demo;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** What this installation knows about the demo company in it. */
public interface DemoLoads {

    /** The load that was begun in this installation. */
    Optional<DemoLoad> begun();

    /** Whether there is no customer and no employee yet, from whatever source. */
    boolean isInstallationEmpty();

    /** Remembers the load in place of an earlier state of it. */
    void remember(DemoLoad load);

    /** The customers of the demo company among those of the given external identifiers. */
    Map<String, CustomerId> customers(Collection<String> externalIds);
}
