package org.advocacycrm.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** The records that can show that something happened. */
public interface Proofs {

    /**
     * What a customer wrote beside an answer.
     *
     * @param employee whom the answer is about, where that is known
     */
    record Praise(
            UUID answer,
            CustomerId customer,
            String comment,
            Instant at,
            @Nullable EmployeeId employee,
            @Nullable String phase) {}

    /** The customer's own words of that answer; empty if there is none, it is anonymous or has no words. */
    Optional<Praise> praise(UUID answer);

    /** The case of that number: the one opened last, where several sources use it. */
    Optional<UUID> caseNumbered(String number);
}
