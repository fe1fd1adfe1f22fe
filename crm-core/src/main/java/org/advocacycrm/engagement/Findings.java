package org.advocacycrm.engagement;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** Everything that was found of statements, in the order in which it was found. */
public interface Findings {

    void add(Finding finding);

    /** Of these customers, the oldest first. */
    List<Finding> of(List<CustomerId> customers);
}
