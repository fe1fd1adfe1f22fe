package org.advocacycrm.preference;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.ContactPreferences.Changed;
import org.advocacycrm.shared.UnitOfWork;

/** Asks customers to confirm opt-ins to text messages by a code sent to their phone, and takes the code. */
public class PhoneConfirmations {

    /** How long somebody waits for the next code. */
    public static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

    /** What came of asking for a code. */
    public enum Request {
        SENT,
        TOO_SOON,
        /** Nothing waits for a code, or there is no phone. */
        NOTHING_WAITS
    }

    /** What came of typing a code. */
    public sealed interface Proof {

        record Confirmed(Changed changed) implements Proof {}

        record Wrong(int triesLeft) implements Proof {}

        record Gone() implements Proof {}
    }

    private final ConfirmationCodes codes;
    private final CustomerContacts contacts;
    private final ConfirmationText text;
    private final PreferencePortal portal;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PhoneConfirmations(
            ConfirmationCodes codes,
            CustomerContacts contacts,
            ConfirmationText text,
            PreferencePortal portal,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.codes = codes;
        this.contacts = contacts;
        this.text = text;
        this.portal = portal;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Sends a code if the change made an opt-in wait for one. */
    public void askFor(Changed changed) {
        if (changed.entries().stream().map(LedgerEntry::after).anyMatch(PhoneConfirmations::waitsForCode)) {
            ask(changed.preferences());
        }
    }

    /** Sends a code for everything that waits for one. */
    public Request ask(ContactPreferences preferences) {
        var now = clock.instant();
        var waiting = ChannelUse.allOf(Channel.SMS)
                .filter(use -> use.needsConfirmation() && preferences.choice(use) == Choice.PENDING)
                .collect(Collectors.toCollection(TreeSet::new));
        var recipient = contacts.of(preferences.customer())
                .filter(contact -> contact.addressFor(Channel.SMS).isPresent());
        if (waiting.isEmpty() || recipient.isEmpty()) {
            return Request.NOTHING_WAITS;
        }
        var confirmation = new Confirmation(preferences.customer(), waiting, now.plus(Confirmations.VALIDITY));
        var code = unitOfWork.call(() -> codes.of(preferences.customer())
                        .filter(last -> last.sentAt().plus(BETWEEN_CODES).isAfter(now))
                        .isPresent()
                ? Optional.<String>empty()
                : Optional.of(codes.issue(confirmation, now, SentCode.TRIES)));
        code.ifPresent(made -> text.send(recipient.get(), made));
        return code.isPresent() ? Request.SENT : Request.TOO_SOON;
    }

    /** Makes the opt-ins hold that the code was sent for, once. */
    public Proof confirm(CustomerId customer, String typed, String wording, String source) {
        return unitOfWork.call(() -> codes.of(customer)
                .filter(sent -> sent.isOpenAt(clock.instant()))
                .<Proof>map(sent -> codes.matches(customer, typed)
                        ? confirmed(sent, wording, source)
                        : wrong(sent.afterWrongTry(), customer))
                .orElseGet(Proof.Gone::new));
    }

    private Proof confirmed(SentCode sent, String wording, String source) {
        codes.forget(sent.confirmation().customer());
        var evidence = "code sent to the phone on " + sent.sentAt();
        return new Proof.Confirmed(portal.confirmed(sent.confirmation(), wording, source, evidence));
    }

    private Proof wrong(SentCode sent, CustomerId customer) {
        codes.keepTries(customer, sent.triesLeft());
        return new Proof.Wrong(sent.triesLeft());
    }

    private static boolean waitsForCode(Setting setting) {
        return setting instanceof Setting.Permission(var use, var choice)
                && choice == Choice.PENDING
                && use.channel() == Channel.SMS
                && use.needsConfirmation();
    }
}
