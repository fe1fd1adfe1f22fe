package org.advocacycrm.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reservation.State;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where every contact is asked for before it is made: decides, reserves its place, and puts both on record. */
public final class ContactDesk {

    private final Contacts contacts;
    private final DecisionLog log;
    private final Company company;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public ContactDesk(Contacts contacts, DecisionLog log, Company company, UnitOfWork unitOfWork, Clock clock) {
        this.contacts = contacts;
        this.log = log;
        this.company = company;
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
        // as the database keeps it, so that a repeated request is answered to the letter
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recipient = recipient(customer, request.at(), now, !dryRun);
        var decision = ContactPolicy.decide(request, recipient);
        var reserves = decision instanceof Allow && !dryRun;
        var record = new DecisionRecord(
                ContactId.drawnAt(now),
                customer,
                request,
                dryRun,
                decision,
                reserves ? now.plus(Reservation.TIME_TO_LIVE) : null,
                now,
                recipient.zone(),
                asker);
        log.keep(record);
        return record;
    }

    private Recipient recipient(@Nullable CustomerId customer, Instant at, Instant now, boolean held) {
        if (customer == null) {
            return Recipient.unknown(company.zone());
        }
        return held ? contacts.heldRecipient(customer, at, now) : contacts.recipient(customer, at, now);
    }

    /**
     * The contact was made. Said of a place that ran out meanwhile it still counts: what happened, happened.
     *
     * @param level how closely it fits the customer; none where nobody can say, or it was said before
     * @return what is on record then; empty where nothing was ever reserved under that identifier
     */
    public Optional<Reservation> made(ContactId id, @Nullable CapabilityLevel level) {
        return settle(id, found -> {
            var made = found.state() == State.RESERVED ? found.in(State.MADE) : found;
            return level != null && made.state() == State.MADE ? made.fitting(level) : made;
        });
    }

    /** The contact will not be made: its place is free again. One that was made stays made. */
    public Optional<Reservation> released(ContactId id) {
        return settle(id, found -> found.state() == State.RESERVED ? found.in(State.RELEASED) : found);
    }

    private Optional<Reservation> settle(ContactId id, UnaryOperator<Reservation> change) {
        return unitOfWork.call(() -> contacts.reservation(id).map(found -> {
            var settled = change.apply(found);
            contacts.settle(settled);
            return settled;
        }));
    }
}
