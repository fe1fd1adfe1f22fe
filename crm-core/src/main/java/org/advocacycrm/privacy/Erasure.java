package org.advocacycrm.privacy;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;

/** Takes out of all records whatever says who somebody is, and leaves what must or may stay without it. */
public interface Erasure {

    /** Afterwards nobody knows who this was; salted hashes keep an import from bringing the person back. */
    void erase(CustomerId customer, Instant at);
}
