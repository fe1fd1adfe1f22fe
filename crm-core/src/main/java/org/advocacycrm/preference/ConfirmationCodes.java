package org.advocacycrm.preference;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** The codes sent to customers' phones, the last one of each; kept so that nobody who reads them here can use one. */
public interface ConfirmationCodes {

    /** Makes up a code for the confirmation in place of any before, and returns it; it is known nowhere else. */
    String issue(Confirmation confirmation, Instant sentAt, int tries);

    /** Found and held until the unit of work ends. */
    Optional<SentCode> of(CustomerId customer);

    boolean matches(CustomerId customer, String typed);

    void keepTries(CustomerId customer, int triesLeft);

    void forget(CustomerId customer);
}
