package org.advocacycrm.sending;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.contact.SuppressedAddresses.Cause;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.mail.Letter.Recipient;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The only way to a {@link Sender}. A message leaves with the place that the contact decision reserved for it, or under
 * one of the named {@link org.advocacycrm.mail.Exemption exemptions}.
 */
public final class Messenger {

    private static final Asker LETTERS = new Asker("letters", null);

    private final Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
    private final ContactDesk desk;
    private final Contacts contacts;
    private final SuppressedAddresses suppressed;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public Messenger(
            List<Sender> senders,
            ContactDesk desk,
            Contacts contacts,
            SuppressedAddresses suppressed,
            UnitOfWork unitOfWork,
            Clock clock) {
        senders.forEach(sender -> this.senders.put(sender.channel(), sender));
        this.desk = desk;
        this.contacts = contacts;
        this.suppressed = suppressed;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Sends a message with the place that a decision reserved. Once the message is taken the contact is made and what
     * follows from that is done, both or neither; otherwise the place is free again. An address that is refused for good
     * gets nothing any more.
     *
     * @param reserved the decision that allowed it
     * @param level how closely it fits the customer; none for what is no message of that kind
     */
    public Handover send(ContactId reserved, @Nullable CapabilityLevel level, Message message, Runnable whenTaken) {
        var handover = isOpen(reserved, message.channel())
                ? hand(message, Permit.of(reserved))
                : new Handover.NotNow("no place is reserved for it any more");
        unitOfWork.run(() -> {
            switch (handover) {
                case Handover.Taken taken -> {
                    desk.made(reserved, level);
                    whenTaken.run();
                }
                case Handover.NotNow notNow -> desk.released(reserved);
                case Handover.Never never -> desk.released(reserved);
                case Handover.Refused refused -> {
                    desk.released(reserved);
                    suppressed.suppress(message.channel(), message.address(), Cause.BOUNCED, clock.instant());
                }
            }
        });
        return handover;
    }

    /** Sends a letter: one to a customer passes the contact decision as transactional first. */
    public Handover send(Letter letter, String reference) {
        var message = new Message(
                reference,
                Channel.EMAIL,
                letter.audience(),
                letter.to().value(),
                "",
                letter.subject(),
                letter.text(),
                null,
                null);
        return switch (letter.recipient()) {
            case Recipient.OfCustomer(var customer) -> toCustomer(customer, message);
            case Recipient.WithoutDecision(var exemption) -> hand(message, Permit.of(exemption));
        };
    }

    /** Whether the message is known to have left, although nothing says so here. */
    public boolean leftAlready(Channel channel, String reference) {
        return Optional.ofNullable(senders.get(channel))
                .map(sender -> sender.tookAlready(reference))
                .orElse(false);
    }

    private Handover toCustomer(CustomerId customer, Message message) {
        var request = new ContactRequest(
                ContactPurpose.TRANSACTIONAL, Channel.EMAIL, null, null, null, clock.instant(), null);
        var decided = desk.ask(customer, request, false, LETTERS);
        return decided.decision() instanceof ContactDecision.Allow
                ? send(decided.id(), null, message, () -> {})
                : new Handover.Never(reason(decided));
    }

    private static String reason(DecisionRecord decided) {
        return decided.decision().why().map(Enum::name).orElse("");
    }

    private boolean isOpen(ContactId reserved, Channel channel) {
        return unitOfWork
                .call(() -> contacts.reservation(reserved))
                .filter(place -> place.state() == Reservation.State.RESERVED && place.channel() == channel)
                .filter(place -> clock.instant().isBefore(place.until()))
                .isPresent();
    }

    private Handover hand(Message message, Permit permit) {
        return Optional.ofNullable(senders.get(message.channel()))
                .map(sender -> sender.hand(message, permit))
                .orElseGet(() -> new Handover.Never("nothing carries messages on " + message.channel()));
    }
}
