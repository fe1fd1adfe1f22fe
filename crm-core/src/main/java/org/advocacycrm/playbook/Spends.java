package org.advocacycrm.playbook;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** What was spent on customers, and what of it should not have been. */
public interface Spends {

    void keep(Spend spend);

    /** Expenses before the instant, newest first: at least as many as asked for, the last instant wholly. */
    List<Spend> of(CustomerId customer, Instant before, int atLeast);

    /**
     * Marketing and rewards since an instant that the rule of their day forbade for the segment of their day, the newest
     * first.
     */
    List<Breach> breaches(Instant since, int most);

    /** How many there are of them. */
    long countBreaches(Instant since);
}
