package org.advocacycrm.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.advocacycrm.contact.AnswerReceipt.Kept;
import org.advocacycrm.contact.AnswerReceipt.NotMade;
import org.advocacycrm.contact.AnswerReceipt.NotYet;
import org.advocacycrm.contact.AnswerReceipt.TooEarly;
import org.advocacycrm.contact.AnswerReceipt.Unknown;
import org.advocacycrm.contact.Reservation.State;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Takes note of what customers answer to contacts that were made. */
public final class AnswerDesk {

    private final Contacts contacts;
    private final ContactAnswers answers;
    private final Preferences preferences;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public AnswerDesk(
            Contacts contacts, ContactAnswers answers, Preferences preferences, UnitOfWork unitOfWork, Clock clock) {
        this.contacts = contacts;
        this.answers = answers;
        this.preferences = preferences;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * The customer answered the contact. An answer that is told again changes nothing.
     *
     * @param at none for right now
     */
    public AnswerReceipt answered(ContactId contact, AnswerKind kind, @Nullable Instant at) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unitOfWork.call(() -> contacts.reservation(contact)
                .map(found -> take(found, kind, at == null ? now : at, now))
                .orElseGet(Unknown::new));
    }

    private AnswerReceipt take(Reservation contact, AnswerKind kind, Instant at, Instant now) {
        if (contact.state() != State.MADE) {
            return new NotMade(contact.state());
        }
        if (at.isAfter(now)) {
            return new NotYet(now);
        }
        return at.isBefore(contact.at()) && !wasMadeAhead(contact, now)
                ? new TooEarly(contact.at())
                : new Kept(kind, answers.keep(contact.id(), kind, at));
    }

    /** Whether it was made before the moment it was meant for, so that nobody knows when. */
    private static boolean wasMadeAhead(Reservation contact, Instant now) {
        return contact.at().isAfter(now);
    }

    /** The customer followed the link in the message and did something there, unless it was to refuse such messages. */
    public void followed(ContactId contact) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        unitOfWork.run(() -> contacts.reservation(contact)
                .filter(found -> !isRefused(found))
                .ifPresent(found -> take(found, AnswerKind.OPENED_LINK, now, now)));
    }

    private boolean isRefused(Reservation contact) {
        var chosen = preferences.of(contact.customer());
        var purpose = contact.purpose().chosen();
        return chosen.doNotContact()
                || (purpose != null && chosen.choice(new ChannelUse(contact.channel(), purpose)) == Choice.OUT);
    }
}
