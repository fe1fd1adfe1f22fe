package org.advocacycrm.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.DecisionFilter;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.LoggedDecision;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Contacts, the decisions about them, and work that is done at once. */
public final class InMemoryContacts implements Contacts, DecisionLog, UnitOfWork {

    private final Map<CustomerId, Recipient> recipients = new HashMap<>();
    private final Map<ContactId, Reservation> reservations = new HashMap<>();
    private final List<DecisionRecord> log = new ArrayList<>();

    public void know(CustomerId customer, Recipient recipient) {
        recipients.put(customer, recipient);
    }

    @Override
    public Recipient recipient(CustomerId customer, Instant from, Instant asOf) {
        return Objects.requireNonNull(recipients.get(customer));
    }

    @Override
    public Recipient heldRecipient(CustomerId customer, Instant from, Instant asOf) {
        return recipient(customer, from, asOf);
    }

    @Override
    public void settle(Reservation reservation) {
        reservations.put(reservation.id(), reservation);
    }

    @Override
    public Optional<Reservation> reservation(ContactId id) {
        return Optional.ofNullable(reservations.get(id));
    }

    @Override
    public void keep(DecisionRecord decision) {
        log.add(decision);
        decision.reservation().ifPresent(this::settle);
    }

    @Override
    public Optional<DecisionRecord> answered(DecisionRecord.Asker asker) {
        return Optional.empty();
    }

    @Override
    public List<DecisionRecord> about(CustomerId customer, Instant since) {
        return log.stream()
                .filter(decision -> customer.equals(decision.customer()))
                .toList();
    }

    @Override
    public Optional<DecisionRecord> find(ContactId id) {
        return log.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    @Override
    public List<LoggedDecision> read(DecisionFilter filter, Instant since, @Nullable ContactId after, int most) {
        throw new UnsupportedOperationException("Nobody who sends reads the log page by page");
    }

    @Override
    public List<String> askers() {
        return log.stream()
                .map(decision -> decision.asker().name())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void forgetBefore(Instant instant) {
        log.removeIf(decision -> decision.decidedAt().isBefore(instant));
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
