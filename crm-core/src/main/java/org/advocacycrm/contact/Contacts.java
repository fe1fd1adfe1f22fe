package org.advocacycrm.contact;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** What is known of customers who are to be contacted, and the contacts that take up places in their caps. */
public interface Contacts {

    /**
     * What is known of the customer as of an instant: a reservation that has run out by then takes up no place.
     *
     * @param from contacts made longer than 30 days before it are left out
     */
    Recipient recipient(CustomerId customer, Instant from, Instant asOf);

    /** As {@link #recipient}; and until the unit of work ends nobody else gets it, so that two never share one place. */
    Recipient heldRecipient(CustomerId customer, Instant from, Instant asOf);

    /** Keeps what became of a place that was reserved. */
    void settle(Reservation reservation);

    /** Found and held until the unit of work ends. */
    Optional<Reservation> reservation(ContactId id);
}
