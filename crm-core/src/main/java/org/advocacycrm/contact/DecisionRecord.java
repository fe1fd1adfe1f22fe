package org.advocacycrm.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A request and the decision it met, as they are put on record.
 *
 * @param customer none where the request named nobody known
 * @param zone of the customer's hours and dates when it was decided
 * @param asker who asked, and by which key the same request can be asked again
 * @param reservedUntil how long the place of an allowed contact is kept; none where no place was reserved
 */
public record DecisionRecord(
        ContactId id,
        @Nullable CustomerId customer,
        ContactRequest request,
        boolean dryRun,
        ContactDecision decision,
        @Nullable Instant reservedUntil,
        Instant decidedAt,
        ZoneId zone,
        Asker asker) {

    /** The place that a permission took up in the customer's caps when it was given; none where none was reserved. */
    public Optional<Reservation> reservation() {
        return customer == null || reservedUntil == null
                ? Optional.empty()
                : Optional.of(new Reservation(
                        id,
                        customer,
                        request.purpose(),
                        decision.channel(),
                        request.topic(),
                        request.offerType(),
                        request.at(),
                        reservedUntil,
                        Reservation.State.RESERVED,
                        null));
    }

    /**
     * Who asks.
     *
     * @param name the program or person
     * @param key repeated with a repeated request, so that it gets the same answer; none where there is no such need
     */
    public record Asker(String name, @Nullable String key) {}
}
