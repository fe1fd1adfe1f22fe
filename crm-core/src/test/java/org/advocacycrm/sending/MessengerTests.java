package org.advocacycrm.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.mail.Exemption;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.shared.Company;
import org.junit.jupiter.api.Test;

class MessengerTests {

    private static final CustomerId ELENA = new CustomerId(UUID.randomUUID());
    private static final Company COMPANY = new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));
    private static final EmailAddress ADDRESS = new EmailAddress("elena@example.org");

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final MovableClock clock = new MovableClock();
    private final ContactDesk desk = new ContactDesk(contacts, contacts, COMPANY, contacts, clock);
    private final InMemorySuppressions suppressed = new InMemorySuppressions();
    private final List<Message> taken = new ArrayList<>();
    private Handover answer = new Handover.Taken();
    private final Messenger messenger =
            new Messenger(List.of(new RememberingSender()), desk, contacts, suppressed, contacts, clock);

    @Test
    void makesTheContactOfAMessageThatWasTaken() {
        var place = ask(AddressState.USABLE);
        var done = new ArrayList<String>();

        var handover = messenger.send(place, null, message(Channel.EMAIL), () -> done.add("settled"));

        assertThat(handover).isEqualTo(new Handover.Taken());
        assertThat(taken).hasSize(1);
        assertThat(done).containsExactly("settled");
        assertThat(state(place)).isEqualTo(Reservation.State.MADE);
    }

    @Test
    void freesThePlaceOfAMessageThatNobodyTook() {
        var place = ask(AddressState.USABLE);
        answer = new Handover.NotNow("busy");

        var handover = messenger.send(place, null, message(Channel.EMAIL), () -> taken.clear());

        assertThat(handover).isEqualTo(answer);
        assertThat(state(place)).isEqualTo(Reservation.State.RELEASED);
    }

    @Test
    void writesNoMoreToAnAddressThatIsRefusedForGood() {
        answer = new Handover.NotNow("busy");
        messenger.send(ask(AddressState.USABLE), null, message(Channel.EMAIL), () -> {});
        answer = new Handover.Never("not today, not tomorrow");
        messenger.send(ask(AddressState.USABLE), null, message(Channel.EMAIL), () -> {});
        var address = message(Channel.EMAIL).address();
        assertThat(suppressed.of(Channel.EMAIL, address)).isEmpty();

        answer = new Handover.Refused("no such mailbox");
        var place = ask(AddressState.USABLE);
        messenger.send(place, null, message(Channel.EMAIL), () -> {});

        assertThat(state(place)).isEqualTo(Reservation.State.RELEASED);
        assertThat(suppressed.of(Channel.EMAIL, address).orElseThrow().cause())
                .isEqualTo(SuppressedAddresses.Cause.BOUNCED);
    }

    @Test
    void sendsNothingWithoutAPlace() {
        var denied = ask(AddressState.SUPPRESSED);
        var used = ask(AddressState.USABLE);
        messenger.send(used, null, message(Channel.EMAIL), () -> {});
        var late = ask(AddressState.USABLE);
        clock.advance(Reservation.TIME_TO_LIVE);

        assertThat(messenger.send(denied, null, message(Channel.EMAIL), () -> {}))
                .isInstanceOf(Handover.NotNow.class);
        assertThat(messenger.send(used, null, message(Channel.EMAIL), () -> {})).isInstanceOf(Handover.NotNow.class);
        assertThat(messenger.send(late, null, message(Channel.EMAIL), () -> {})).isInstanceOf(Handover.NotNow.class);
        assertThat(messenger.send(new ContactId(UUID.randomUUID()), null, message(Channel.EMAIL), () -> {}))
                .isInstanceOf(Handover.NotNow.class);
        assertThat(taken).hasSize(1);
    }

    @Test
    void sendsNothingOnAnotherChannelThanTheAllowedOne() {
        var place = ask(AddressState.USABLE);

        messenger.send(place, null, message(Channel.SMS), () -> {});

        assertThat(taken).isEmpty();
    }

    @Test
    void asksAboutALetterToACustomerAsTransactional() {
        know(AddressState.USABLE);

        var sent = messenger.send(Letter.toCustomer(ELENA, ADDRESS, "Please confirm", "Text"), "letter-1");
        know(AddressState.SUPPRESSED);
        var held = messenger.send(Letter.toCustomer(ELENA, ADDRESS, "Please confirm", "Text"), "letter-2");

        assertThat(sent).isEqualTo(new Handover.Taken());
        assertThat(held).isEqualTo(new Handover.Never("SUPPRESSED_ADDRESS"));
        assertThat(contacts.about(ELENA, clock.instant().minus(Duration.ofDays(1))))
                .extracting(DecisionRecord::request)
                .extracting(ContactRequest::purpose)
                .containsExactly(ContactPurpose.TRANSACTIONAL, ContactPurpose.TRANSACTIONAL);
    }

    @Test
    void asksNothingAboutALetterThatIsExempt() {
        messenger.send(Letter.exempt(Exemption.STAFF_ACCOUNT, ADDRESS, "Welcome", "Text"), "letter-1");

        assertThat(taken).extracting(Message::subject).containsExactly("Welcome");
        assertThat(contacts.about(ELENA, clock.instant())).isEmpty();
    }

    private ContactId ask(AddressState address) {
        know(address);
        var request = new ContactRequest(
                ContactPurpose.TRANSACTIONAL, Channel.EMAIL, null, null, null, clock.instant(), null);
        return desk.ask(ELENA, request, false, new Asker("test", null)).id();
    }

    private void know(AddressState address) {
        contacts.know(
                ELENA,
                new Recipient(
                        RecipientState.KNOWN,
                        Map.of(Channel.EMAIL, address),
                        ContactPreferences.untouched(ELENA),
                        ZoneOffset.UTC,
                        List.of()));
    }

    private Reservation.State state(ContactId place) {
        return contacts.reservation(place).orElseThrow().state();
    }

    private static Message message(Channel channel) {
        return new Message(
                "reference",
                channel,
                Letter.Audience.CUSTOMER,
                ADDRESS.value(),
                "Elena",
                "Subject",
                "Text",
                null,
                null);
    }

    private final class RememberingSender implements Sender {

        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public Handover hand(Message message, Permit permit) {
            if (answer instanceof Handover.Taken) {
                taken.add(message);
            }
            return answer;
        }

        @Override
        public boolean tookAlready(String reference) {
            return taken.stream().anyMatch(message -> message.reference().equals(reference));
        }
    }
}
