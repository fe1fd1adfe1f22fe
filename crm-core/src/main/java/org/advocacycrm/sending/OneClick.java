package org.advocacycrm.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.UnitOfWork;

/** Ends messages of the kind that a customer got: the same purpose, on the same channel, at once. */
public final class OneClick {

    /** What a message belonged to, and whether the customer still gets it. */
    public record Subscription(CustomerId customer, ChannelUse use, boolean ended) {}

    private final Contacts contacts;
    private final Preferences preferences;
    private final PreferencePortal portal;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public OneClick(
            Contacts contacts, Preferences preferences, PreferencePortal portal, UnitOfWork unitOfWork, Clock clock) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.portal = portal;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What the message of the contact belongs to; empty if that is nothing a customer can end. */
    public Optional<Subscription> of(ContactId contact) {
        return unitOfWork.call(() -> contacts.reservation(contact).flatMap(this::subscription));
    }

    /**
     * Ends it, however often it is asked for.
     *
     * @param wording what the customer read before
     */
    public Optional<Subscription> end(ContactId contact, String source, String wording) {
        return unitOfWork.call(() -> of(contact).map(subscription -> {
            var setting = new Setting.Permission(subscription.use(), Choice.OUT);
            var customer = subscription.customer();
            var provenance =
                    new Provenance(clock.instant(), customer.actor(), source, "link in the message " + contact);
            portal.change(
                    new PreferenceChange(customer, null, List.of(new Answer(setting, wording)), provenance, false));
            return new Subscription(customer, subscription.use(), true);
        }));
    }

    private Optional<Subscription> subscription(Reservation place) {
        return Optional.ofNullable(place.purpose().chosen())
                .map(purpose -> new ChannelUse(place.channel(), purpose))
                .map(use -> new Subscription(
                        place.customer(), use, preferences.of(place.customer()).choice(use) == Choice.OUT));
    }
}
