package org.advocacycrm.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** All nominations there ever were. */
public interface CustomerStars {

    Optional<CustomerStar> find(StarId id);

    /** The one that the given answer proves. */
    Optional<CustomerStar> provedBy(UUID answer);

    /** What the customer nominated, newest first. */
    List<CustomerStar> of(CustomerId customer);

    /**
     * Keeps the star in place of the one of the revision it carries.
     *
     * @throws StaleRevision if that has been replaced by another since, or a new one of its identifier is kept already
     */
    void keep(CustomerStar star);
}
