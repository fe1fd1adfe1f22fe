package org.advocacycrm.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reservation.State;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where every contact is asked for before it is made: decides, reserves its place, and puts both on record. */
public final class ContactDesk {

    private static final CustomerId NOBODY = new CustomerId(new UUID(0, 0));

    private final Contacts contacts;
    private final DecisionLog log;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public ContactDesk(Contacts contacts, DecisionLog log, UnitOfWork unitOfWork, Clock clock) {
        this.contacts = contacts;
        this.log = log;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Decides about one contact; an allowed one has its place reserved for {@link Reservation#TIME_TO_LIVE} unless this is
     * a dry run.
     *
     * @param customer none for somebody unknown
     */
    public DecisionRecord ask(@Nullable CustomerId customer, ContactRequest request, boolean dryRun, Asker asker) {
        return unitOfWork.call(() -> log.answered(asker).orElseGet(() -> decide(customer, request, dryRun, asker)));
    }

    private DecisionRecord decide(@Nullable CustomerId customer, ContactRequest request, boolean dryRun, Asker asker) {
        if (customer != null && !dryRun) {
            contacts.hold(customer);
        }
        var now = clock.instant();
        var decision = ContactPolicy.decide(request, recipient(customer, request, now));
        var reservation = dryRun || customer == null ? null : reservation(customer, request, decision, now);
        var id = reservation == null ? newId() : reservation.id();
        if (reservation != null) {
            contacts.keep(reservation);
        }
        var reservedUntil = reservation == null ? null : reservation.until();
        var record = new DecisionRecord(id, customer, request, dryRun, decision, reservedUntil, now, asker);
        log.keep(record);
        return record;
    }

    private Recipient recipient(@Nullable CustomerId customer, ContactRequest request, Instant now) {
        return customer == null
                ? new Recipient(
                        RecipientState.UNKNOWN,
                        Map.of(),
                        ContactPreferences.untouched(NOBODY),
                        ZoneOffset.UTC,
                        List.of())
                : contacts.recipient(customer, request.at(), now);
    }

    private static @Nullable Reservation reservation(
            CustomerId customer, ContactRequest request, ContactDecision decision, Instant now) {
        return decision instanceof Allow allowed
                ? new Reservation(
                        newId(),
                        customer,
                        request.purpose(),
                        allowed.channel(),
                        request.topic(),
                        request.offerType(),
                        request.at(),
                        now.plus(Reservation.TIME_TO_LIVE),
                        State.RESERVED)
                : null;
    }

    private static ContactId newId() {
        return new ContactId(UUID.randomUUID());
    }

    /**
     * The contact was made. Said of a place that ran out meanwhile it still counts: what happened, happened.
     *
     * @return what is on record then; empty where nothing was ever reserved under that identifier
     */
    public Optional<Reservation> made(ContactId id) {
        return settle(id, State.MADE);
    }

    /** The contact will not be made: its place is free again. One that was made stays made. */
    public Optional<Reservation> released(ContactId id) {
        return settle(id, State.RELEASED);
    }

    private Optional<Reservation> settle(ContactId id, State state) {
        return unitOfWork.call(() -> contacts.reservation(id).map(found -> {
            var settled = found.state() == State.RESERVED ? found.in(state) : found;
            contacts.keep(settled);
            return settled;
        }));
    }
}
