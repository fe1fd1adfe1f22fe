package org.advocacycrm.preference;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.advocacycrm.preference.ContactPreferences.Changed;

/** Asks customers to confirm e-mail opt-ins, and finds what a link stands for. */
public class Confirmations {

    static final Duration VALIDITY = Duration.ofDays(2);

    private final ConfirmationTokens tokens;
    private final CustomerContacts contacts;
    private final ConfirmationMail mail;
    private final Clock clock;

    public Confirmations(ConfirmationTokens tokens, CustomerContacts contacts, ConfirmationMail mail, Clock clock) {
        this.tokens = tokens;
        this.contacts = contacts;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends the customer a link for all e-mail opt-ins that wait, if the change made one wait. */
    void askFor(Changed changed) {
        if (changed.entries().stream().anyMatch(entry -> isWaitingByMail(entry.after()))) {
            askAgain(changed.preferences());
        }
    }

    /** Sends the customer a new link for all e-mail opt-ins that wait; false when there is none, or no address. */
    public boolean askAgain(ContactPreferences preferences) {
        var waiting = ChannelUse.allOf(Channel.EMAIL)
                .filter(use -> use.needsConfirmation() && preferences.choice(use) == Choice.PENDING)
                .collect(Collectors.toCollection(TreeSet::new));
        var recipient = contacts.of(preferences.customer()).filter(contact -> contact.email() != null);
        if (waiting.isEmpty() || recipient.isEmpty()) {
            return false;
        }
        var confirmation = new Confirmation(
                preferences.customer(), waiting, clock.instant().plus(VALIDITY));
        mail.send(recipient.get(), confirmation, tokens.issue(confirmation));
        return true;
    }

    /** What the given token confirms; empty if it never existed, was used or has expired. */
    public Optional<Confirmation> find(String token) {
        return tokens.find(token).filter(confirmation -> confirmation.isOpenAt(clock.instant()));
    }

    /** Uses the token up and says what it confirmed; empty if there is nothing left to confirm with it. */
    Optional<Confirmation> use(String token) {
        return find(token).filter(confirmation -> tokens.use(token, clock.instant()));
    }

    static List<Answer> answers(ContactPreferences preferences, Confirmation confirmation, String wording) {
        return confirmation.uses().stream()
                .filter(use -> preferences.choice(use) == Choice.PENDING)
                .map(use -> new Answer(new Setting.Permission(use, Choice.IN), wording))
                .toList();
    }

    Provenance proof(Confirmation confirmation, String source, String evidence) {
        return new Provenance(clock.instant(), confirmation.customer().actor(), source, evidence);
    }

    static String evidence(Confirmation confirmation) {
        return "link sent to the address, good until " + confirmation.expiresAt();
    }

    private static boolean isWaitingByMail(Setting setting) {
        return setting instanceof Setting.Permission(var use, var choice)
                && choice == Choice.PENDING
                && use.channel() == Channel.EMAIL
                && use.needsConfirmation();
    }
}
