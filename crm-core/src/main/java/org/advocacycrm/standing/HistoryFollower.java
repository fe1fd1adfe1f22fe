package org.advocacycrm.standing;

import java.time.Instant;
import java.util.List;

/** Told about the histories of customers whenever standings are computed from them, to derive something more. */
public interface HistoryFollower {

    /**
     * Looks at histories that were just read.
     *
     * @param now taken before they were read
     */
    void historiesRead(List<CustomerHistory> histories, Instant now);
}
