package org.advocacycrm.merge;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** Which records were merged, wherever that is kept. */
public interface Merges {

    Optional<Merge> of(MergeId id);

    /** The merges that stand in which the customer is one of the two, newest first. */
    List<Merge> standing(CustomerId customer);

    /**
     * Whether two records may become one: both are there, neither is part of a merge that stands, nobody was erased. Until the
     * unit of work ends nobody else merges or contacts them.
     */
    boolean mayBecomeOne(CustomerId one, CustomerId other);

    /** Keeps the merge, or that it was undone; the absorbed record leads to the kept one as long as it stands. */
    void keep(Merge merge);
}
