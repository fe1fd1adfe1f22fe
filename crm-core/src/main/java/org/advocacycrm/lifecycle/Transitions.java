package org.advocacycrm.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** How stages changed, as the courses of customers tell it now. */
public interface Transitions {

    /** All of a customer, oldest first. */
    List<Transition> of(CustomerId customer);

    /** The stage at the end of a day, absent when nothing was known of the customer then. */
    Optional<LifecycleStage> stageOn(CustomerId customer, LocalDate day);
}
