package org.advocacycrm.lifeevent;

import java.time.Instant;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * That something was told, changed or taken back; never what it was, so that a deleted event is really gone.
 *
 * @param actor who did it, named as in the audit log
 * @param source the page it was done on
 * @param kind the kind of event, if it was one
 * @param consent whether the customer explicitly consented to a sensitive event being kept
 * @param wording what the customer read about the use of it
 */
public record LifeLedgerEntry(
        CustomerId customer,
        Instant at,
        String actor,
        String source,
        LifeDeed deed,
        @Nullable LifeEventKind kind,
        boolean consent,
        String wording) {}
