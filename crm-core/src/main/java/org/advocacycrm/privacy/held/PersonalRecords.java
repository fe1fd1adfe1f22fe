package org.advocacycrm.privacy.held;

import java.util.List;
import java.util.Set;
import org.advocacycrm.customer.CustomerId;

/** All that is held about customers, read for the customers themselves. */
public interface PersonalRecords {

    /**
     * What is held, in the order of the categories, newest entries first; categories without any are left out.
     *
     * @param most of each category
     */
    List<Held> of(CustomerId customer, int most);

    /** Why something stays when everything else is erased. */
    enum Ground {
        /** The law wants books to be kept. */
        BOOKS,
        /** It proves what was agreed to. */
        PROOF,
        /** It says nothing about a person any more but counts in figures. */
        FIGURES,
        /** It answers who has seen the data. */
        ACCOUNT,
        /** It keeps imports and senders away from somebody who was erased. */
        KEEP_AWAY
    }

    /** What an erasure leaves, and why. */
    record Kept(Held.Category category, Ground ground) {}

    /** In the order of the categories. */
    Set<Kept> keptAfterErasure();
}
