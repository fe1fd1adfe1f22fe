package org.advocacycrm.contact;

import java.util.List;
import org.advocacycrm.customer.CustomerId;

/** The contacts made, and whether they were what the customers wanted. */
public interface ReviewedContacts {

    /** Some customers with contacts that wait for their review. */
    List<CustomerId> waiting(int most);

    /** All contacts made with the customer; until the unit of work ends no other is added. */
    List<ReviewedContact> heldWith(CustomerId customer);

    void keep(ContactId contact, boolean matched);
}
