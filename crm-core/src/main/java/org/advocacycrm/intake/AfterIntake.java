package org.advocacycrm.intake;

import java.time.Instant;

/** Asked after records were stored and before their arrival is reported, to bring derived facts up to date. */
public interface AfterIntake {

    /** Customers, or records that belong to them, were stored at or after the given instant. */
    void recordsStoredSince(Instant start);
}
