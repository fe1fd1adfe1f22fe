package org.advocacycrm.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.AnswerDesk;
import org.advocacycrm.contact.AnswerKind;
import org.advocacycrm.contact.AnswerReceipt;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.InMemoryPreferences;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.Company;
import org.junit.jupiter.api.Test;

class AnswerDeskTests {

    private static final CustomerId ELENA = new CustomerId(UUID.randomUUID());
    private static final Company COMPANY = new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final MovableClock clock = new MovableClock();
    private final ContactDesk desk = new ContactDesk(contacts, contacts, COMPANY, contacts, clock);
    private final Map<AnswerKind, Instant> kept = new EnumMap<>(AnswerKind.class);
    private final AnswerDesk answers = new AnswerDesk(
            contacts,
            (contact, kind, at) -> kept.merge(kind, at, (one, other) -> one.isBefore(other) ? one : other),
            preferences,
            contacts,
            clock);

    @Test
    void takesAnAnswerToAContactThatWasMade() {
        var contact = made();
        clock.advance(Duration.ofHours(2));

        var receipt = answers.answered(contact, AnswerKind.REPLIED, null);

        assertThat(receipt).isEqualTo(new AnswerReceipt.Kept(AnswerKind.REPLIED, clock.instant()));
        assertThat(kept).containsOnlyKeys(AnswerKind.REPLIED);
    }

    @Test
    void refusesAnAnswerToWhatWasNotMade() {
        var contact = asked();
        assertThat(answers.answered(contact, AnswerKind.REPLIED, null))
                .isEqualTo(new AnswerReceipt.NotMade(Reservation.State.RESERVED));
        desk.released(contact);
        assertThat(answers.answered(contact, AnswerKind.REPLIED, null))
                .isEqualTo(new AnswerReceipt.NotMade(Reservation.State.RELEASED));
        assertThat(answers.answered(new ContactId(UUID.randomUUID()), AnswerKind.REPLIED, null))
                .isEqualTo(new AnswerReceipt.Unknown());
        answers.followed(contact);
        assertThat(kept).isEmpty();
    }

    @Test
    void refusesAnAnswerBeforeItsContactAndOneOfTheFuture() {
        var contact = made();
        var made = clock.instant();
        clock.advance(Duration.ofHours(2));

        assertThat(answers.answered(contact, AnswerKind.ACCEPTED, made.minusMillis(1)))
                .isEqualTo(new AnswerReceipt.TooEarly(made));
        assertThat(answers.answered(
                        contact, AnswerKind.ACCEPTED, clock.instant().plusMillis(1)))
                .isEqualTo(new AnswerReceipt.NotYet(clock.instant()));
        assertThat(kept).isEmpty();
        assertThat(answers.answered(contact, AnswerKind.ACCEPTED, made))
                .isEqualTo(new AnswerReceipt.Kept(AnswerKind.ACCEPTED, made));
    }

    @Test
    void refusingMessagesOfThatKindIsNoAnswer() {
        var contact = made();
        set(new Setting.Permission(new ChannelUse(Channel.EMAIL, Purpose.SERVICE), Choice.OUT));
        answers.followed(contact);
        assertThat(kept).isEmpty();

        set(new Setting.Permission(new ChannelUse(Channel.EMAIL, Purpose.SERVICE), Choice.UNSET));
        set(new Setting.DoNotContact(true));
        answers.followed(contact);
        assertThat(kept).isEmpty();

        set(new Setting.DoNotContact(false));
        answers.followed(contact);
        assertThat(kept).containsOnlyKeys(AnswerKind.OPENED_LINK);
    }

    @Test
    void keepsTheLevelThatWasSaidAlthoughItIsLeftOutLater() {
        var contact = asked();

        desk.made(contact, CapabilityLevel.SEGMENT);
        desk.made(contact, null);

        assertThat(contacts.reservation(contact).orElseThrow().level()).isEqualTo(CapabilityLevel.SEGMENT);
        var released = asked();
        desk.released(released);
        assertThat(desk.made(released, CapabilityLevel.SEGMENT).orElseThrow().level())
                .isNull();
    }

    @Test
    void whatTheCustomerPickedIsCustomerDefined() {
        var untouched = ContactPreferences.untouched(ELENA);
        set(new Setting.Topics(Selection.only(List.of("tips"))));
        var choosy = preferences.of(ELENA);

        assertThat(CapabilityLevel.ONE_TO_ONE.unlessChosen(choosy, "tips", null))
                .isEqualTo(CapabilityLevel.CUSTOMER_DEFINED);
        assertThat(CapabilityLevel.ONE_TO_ONE.unlessChosen(choosy, "news", "tips"))
                .isEqualTo(CapabilityLevel.ONE_TO_ONE);
        assertThat(CapabilityLevel.SHOTGUN.unlessChosen(untouched, "tips", null))
                .isEqualTo(CapabilityLevel.SHOTGUN);
    }

    private ContactId made() {
        var contact = asked();
        desk.made(contact, null);
        return contact;
    }

    private ContactId asked() {
        contacts.know(
                ELENA,
                new Recipient(
                        RecipientState.KNOWN,
                        Map.of(Channel.EMAIL, AddressState.USABLE),
                        ContactPreferences.untouched(ELENA),
                        ZoneOffset.UTC,
                        List.of()));
        var request =
                new ContactRequest(ContactPurpose.SERVICE, Channel.EMAIL, null, null, null, clock.instant(), null);
        return desk.ask(ELENA, request, false, new Asker("test", null)).id();
    }

    private void set(Setting setting) {
        var provenance = new Provenance(clock.instant(), "customer:" + ELENA, "test", "");
        var change = new PreferenceChange(ELENA, null, List.of(Answer.of(setting)), provenance, true);
        preferences.keep(preferences.of(ELENA).apply(change).preferences());
    }
}
