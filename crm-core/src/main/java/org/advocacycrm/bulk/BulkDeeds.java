package org.advocacycrm.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes many customers at once, and remembers how they were. */
public interface BulkDeeds {

    /** How many customers are selected. */
    long size(Selection selection);

    /** How many of them a change would change. */
    long changed(Selection selection, BulkChange change);

    /** Changes them and keeps the deed with the number of those it changed. */
    BulkDeed apply(BulkDeed deed, Selection selection);

    /** The deed, held until the unit of work ends. */
    Optional<BulkDeed> locked(BulkDeedId id);

    /** Puts back what nobody changed since, and says for how many customers. */
    long undo(BulkDeed deed, Instant at);

    /** The newest first. */
    List<BulkDeed> since(Instant instant);

    void forgetBefore(Instant instant);
}
