package org.advocacycrm.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** What keeps the company from using a customer's data, apart from the customer's choices. */
public interface CustomerMarks {

    /**
     * What is marked.
     *
     * @param restrictedSince since when nothing optional may be done with the data
     */
    record Marks(
            @Nullable Instant restrictedSince,
            @Nullable LocalDate deceasedOn,
            @Nullable Instant erasedAt) {}

    Optional<Marks> of(CustomerId customer);

    /** From now on nothing optional; one who is restricted already stays so since then. */
    void restrict(CustomerId customer, Instant at);

    void liftRestriction(CustomerId customer);

    /** Nobody writes to somebody who died; an error is corrected by giving no day. */
    void died(CustomerId customer, @Nullable LocalDate on);
}
