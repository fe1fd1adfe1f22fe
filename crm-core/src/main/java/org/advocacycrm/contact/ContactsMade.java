package org.advocacycrm.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** The contacts that were made, by us or by other systems, as customers are told about them. */
public interface ContactsMade {

    /** Those made with the customer since an instant, and those planned after now, newest first. */
    List<ContactMade> with(CustomerId customer, Instant since, Instant now);

    /** What campaigns that run and greetings mean to send the customer, as far as the customer allows it then. */
    List<PlannedContact> planned(CustomerId customer, Instant now);

    /** By topic, how many contacts a customer who got any got on average since an instant. */
    Map<String, Double> perCustomer(Instant since, Instant now);

    /** Who was contacted, unless it was before the given instant. */
    Optional<CustomerId> recipientOf(ContactId contact, Instant since);
}
