package org.advocacycrm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactPreferences.Held;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactForecastTests {

    private static final CustomerId ELENA = new CustomerId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-10T10:00:00Z");
    private static final Setting NEWS_BY_MAIL = permission(Channel.EMAIL, Purpose.MARKETING, Choice.IN);

    @Test
    void promisesWhatIsAllowedTheNextFirst() {
        var forecast = forecast(preferences(NEWS_BY_MAIL), List.of(call(LATER)), List.of(news(TOMORROW, null)));

        assertThat(forecast).extracting(ContactMade::at).containsExactly(TOMORROW, LATER);
        assertThat(forecast).extracting(ContactMade::channel).containsExactly(Channel.EMAIL, Channel.PHONE);
    }

    @Test
    void promisesNothingToWhoeverIsNotToBeContacted() {
        var preferences = preferences(NEWS_BY_MAIL, new Setting.DoNotContact(true));

        assertThat(forecast(preferences, List.of(call(TOMORROW)), List.of(news(TOMORROW, null))))
                .isEmpty();
    }

    @Test
    void promisesToWhoeverIsNotToBeContactedTheNoticesThatPassByThat() {
        var preferences = preferences(new Setting.DoNotContact(true));

        assertThat(forecast(preferences, List.of(notice(Notice.LEGAL)), List.of()))
                .singleElement()
                .satisfies(next -> assertThat(next.at()).isEqualTo(TOMORROW));
        assertThat(forecast(preferences, List.of(notice(Notice.PRICE_CHANGE)), List.of()))
                .isEmpty();
    }

    @Test
    void promisesNothingThatWasSwitchedOffSinceItWasPlanned() {
        var preferences = preferences(
                permission(Channel.PHONE, Purpose.SERVICE, Choice.OUT),
                permission(Channel.EMAIL, Purpose.MARKETING, Choice.OUT));

        assertThat(forecast(preferences, List.of(call(TOMORROW)), List.of(news(TOMORROW, null))))
                .isEmpty();
    }

    @Test
    void promisesNothingOptionalWhileUseOfTheDataIsRestricted() {
        var preferences = preferences(NEWS_BY_MAIL).withNothingOptional(NOW);

        assertThat(forecast(preferences, List.of(call(LATER)), List.of(news(TOMORROW, null))))
                .singleElement()
                .satisfies(next -> assertThat(next.purpose()).isEqualTo(ContactPurpose.SERVICE));
    }

    @Test
    void putsOffTillTheEndOfABreakWhatCanWaitSoLong() {
        var preferences = preferences(NEWS_BY_MAIL, new Setting.Pause(LocalDate.of(2026, 3, 10)));

        assertThat(forecast(preferences, List.of(), List.of(news(TOMORROW, null))))
                .singleElement()
                .satisfies(next -> assertThat(next.at()).isEqualTo("2026-03-10T00:00:00Z"));
        assertThat(forecast(preferences, List.of(), List.of(news(TOMORROW, LATER.minusSeconds(86_400)))))
                .isEmpty();
    }

    @Test
    void takesTheChannelThatIsStillAllowed() {
        var preferences = preferences(permission(Channel.SMS, Purpose.MARKETING, Choice.IN));

        assertThat(forecast(preferences, List.of(), List.of(news(TOMORROW, null))))
                .singleElement()
                .satisfies(next -> assertThat(next.channel()).isEqualTo(Channel.SMS));
    }

    @Test
    void aReservedContactDoesNotStandInItsOwnWay() {
        var reserved = new ContactMade(
                new ContactId(new UUID(3, 4)), ContactPurpose.MARKETING, Channel.EMAIL, null, null, null, TOMORROW);
        var oneAWeek = new Setting.Frequency(new Cadence(new Cap(1, null), Map.of()));

        assertThat(forecast(preferences(NEWS_BY_MAIL, oneAWeek), List.of(reserved), List.of()))
                .singleElement()
                .satisfies(next -> assertThat(next.at()).isEqualTo(TOMORROW));
    }

    private static ContactMade notice(Notice exception) {
        var id = new ContactId(new UUID(9, 10));
        return new ContactMade(id, ContactPurpose.CRITICAL, Channel.PHONE, null, null, exception, TOMORROW);
    }

    private static ContactMade call(Instant at) {
        return new ContactMade(
                new ContactId(new UUID(5, 6)), ContactPurpose.SERVICE, Channel.PHONE, null, null, null, at);
    }

    private static PlannedContact news(Instant at, @Nullable Instant notAfter) {
        return new PlannedContact(
                new ContactId(new UUID(7, 8)),
                ContactPurpose.MARKETING,
                Set.of(Channel.EMAIL, Channel.SMS),
                null,
                null,
                at,
                notAfter);
    }

    private static Setting permission(Channel channel, Purpose purpose, Choice choice) {
        return new Setting.Permission(new ChannelUse(channel, purpose), choice);
    }

    private static ContactPreferences preferences(Setting... settings) {
        var held = new TreeMap<String, Held>();
        Arrays.stream(settings).forEach(setting -> held.put(setting.key(), new Held(setting, NOW)));
        return new ContactPreferences(ELENA, held, new Revision(1));
    }

    private static List<ContactMade> forecast(
            ContactPreferences preferences, List<ContactMade> reserved, List<PlannedContact> planned) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new ContactForecast(new Plans(reserved, planned), new Reading(preferences, reserved), clock).of(ELENA);
    }

    private record Plans(List<ContactMade> reserved, List<PlannedContact> planned) implements ContactsMade {

        @Override
        public List<ContactMade> with(CustomerId customer, Instant since, Instant now) {
            return reserved;
        }

        @Override
        public List<PlannedContact> planned(CustomerId customer, Instant now) {
            return planned;
        }

        @Override
        public Map<String, Double> perCustomer(Instant since, Instant now) {
            return Map.of();
        }

        @Override
        public Optional<CustomerId> recipientOf(ContactId contact, Instant since) {
            return Optional.empty();
        }
    }

    /** Fails whoever does more than read. */
    private record Reading(ContactPreferences preferences, List<ContactMade> reserved) implements Contacts {

        @Override
        public Recipient recipient(CustomerId customer, Instant from, Instant asOf) {
            return new Recipient(
                    RecipientState.KNOWN,
                    Map.of(
                            Channel.EMAIL, AddressState.USABLE,
                            Channel.SMS, AddressState.USABLE,
                            Channel.PHONE, AddressState.USABLE),
                    preferences,
                    ZoneId.of("UTC"),
                    reserved.stream()
                            .map(contact -> new PlacedContact(contact.purpose(), contact.at()))
                            .toList());
        }

        @Override
        public Recipient heldRecipient(CustomerId customer, Instant from, Instant asOf) {
            throw new AssertionError("A forecast holds nobody up");
        }

        @Override
        public void settle(Reservation reservation) {
            throw new AssertionError("A forecast settles nothing");
        }

        @Override
        public Optional<Reservation> reservation(ContactId id) {
            throw new AssertionError("A forecast reserves nothing");
        }
    }
}
