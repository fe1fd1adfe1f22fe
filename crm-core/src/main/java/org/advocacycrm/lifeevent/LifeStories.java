package org.advocacycrm.lifeevent;

import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** What each customer told. */
public interface LifeStories {

    /** That of a customer who told nothing is {@link LifeStory#untold}. */
    LifeStory of(CustomerId customer);

    /**
     * Keeps the given story in place of the one it was derived from, whose revision is one lower.
     *
     * @throws StaleRevision if that has been replaced by another since
     */
    void keep(LifeStory story);
}
