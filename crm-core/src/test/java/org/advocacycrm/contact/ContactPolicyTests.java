package org.advocacycrm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactPreferences.Held;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.advocacycrm.shared.Revision;
import org.junit.jupiter.api.Test;

class ContactPolicyTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Setting MAIL_FOR_MARKETING = permission(Purpose.MARKETING, Choice.IN);

    /** Worked example of metrics.md: sent Monday to Wednesday at 10:00, asked on Thursday at 10:00. */
    @Test
    void deferACappedMessageToTheFirstFreeMoment() {
        var recipient = recipient(
                List.of(MAIL_FOR_MARKETING, atMost(3)),
                marketing("2026-03-02T10:00:00Z"),
                marketing("2026-03-03T10:00:00Z"),
                marketing("2026-03-04T10:00:00Z"));

        var decision = ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient);

        assertThat(decision).isInstanceOfSatisfying(Defer.class, deferred -> {
            assertThat(deferred.reason()).isEqualTo(Reason.CADENCE);
            assertThat(deferred.until()).isEqualTo("2026-03-09T10:00:00Z");
        });
    }

    @Test
    void countReservationsThatLieAheadToo() {
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, atMost(1)), marketing("2026-03-06T10:00:00Z"));

        var decision = ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Defer.class, deferred -> assertThat(deferred.until()).isEqualTo("2026-03-13T10:00:00Z"));
    }

    @Test
    void aRuleForOneChannelDoesNotExemptAnother() {
        var texts = new PlacedContact(ContactPurpose.SURVEY, Instant.parse("2026-03-05T09:00:00Z"));
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, atMost(1)), texts);

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient))
                .isInstanceOf(Defer.class);
    }

    @Test
    void serviceTransactionsAndNoticesUseUpNoPlace() {
        var others = Stream.of(ContactPurpose.SERVICE, ContactPurpose.TRANSACTIONAL, ContactPurpose.CRITICAL)
                .map(purpose -> new PlacedContact(purpose, Instant.parse("2026-03-05T09:00:00Z")))
                .toArray(PlacedContact[]::new);
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, atMost(1)), others);

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient))
                .isInstanceOf(Allow.class);
    }

    @Test
    void aWindowOverMidnightBelongsToTheDayOnWhichItBegins() {
        var mondayNight = hours(EnumSet.of(DayOfWeek.MONDAY), "22:00", "06:00");
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, mondayNight));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-10T04:59:00Z"), recipient))
                .isInstanceOf(Allow.class);
        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-09T04:59:00Z"), recipient))
                .isInstanceOfSatisfying(
                        Defer.class, deferred -> assertThat(deferred.until()).isEqualTo("2026-03-09T21:00:00Z"));
    }

    @Test
    void aRangeInTheGapOfASpringNightIsEmptyOnThatDay() {
        var sundayNight = hours(EnumSet.of(DayOfWeek.SUNDAY), "02:15", "02:45");
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, sundayNight));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-28T12:00:00Z"), recipient))
                .isInstanceOfSatisfying(
                        Defer.class, deferred -> assertThat(deferred.until()).isEqualTo("2026-04-05T00:15:00Z"));
    }

    @Test
    void bothPassesOfAnAutumnNightBelong() {
        var sundayNight = hours(EnumSet.of(DayOfWeek.SUNDAY), "02:15", "02:45");
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, sundayNight));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-10-25T00:20:00Z"), recipient))
                .isInstanceOf(Allow.class);
        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-10-25T00:50:00Z"), recipient))
                .isInstanceOfSatisfying(
                        Defer.class, deferred -> assertThat(deferred.until()).isEqualTo("2026-10-25T01:15:00Z"));
    }

    @Test
    void aPauseIsObeyedUntilItsLastDateBegins() {
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, new Setting.Pause(LocalDate.of(2026, 3, 20))));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient))
                .isInstanceOfSatisfying(Defer.class, deferred -> {
                    assertThat(deferred.reason()).isEqualTo(Reason.PAUSED);
                    assertThat(deferred.until()).isEqualTo("2026-03-19T23:00:00Z");
                });
    }

    @Test
    void safetyNoticesBreakEveryOptOutAndOthersOnlyWhereLetThrough() {
        var recipient = recipient(
                List.of(new Setting.DoNotContact(true), new Setting.Exceptions(EnumSet.of(Notice.PRODUCT_DEFECT))));

        assertThat(ContactPolicy.decide(notice(Notice.SAFETY), recipient).why()).contains(Reason.OVERRIDE);
        assertThat(ContactPolicy.decide(notice(Notice.PRODUCT_DEFECT), recipient)
                        .why())
                .contains(Reason.OVERRIDE);
        assertThat(ContactPolicy.decide(notice(Notice.PRICE_CHANGE), recipient).why())
                .contains(Reason.DO_NOT_CONTACT);
    }

    @Test
    void aPendingOptInNeverAllows() {
        var recipient = recipient(List.of(permission(Purpose.MARKETING, Choice.PENDING)));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient)
                        .why())
                .contains(Reason.CONSENT_PENDING);
    }

    @Test
    void aCapOfNoneFindsNoSlotAtAll() {
        var recipient = recipient(List.of(MAIL_FOR_MARKETING, atMost(0)));

        assertThat(ContactPolicy.decide(asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z"), recipient))
                .isInstanceOfSatisfying(
                        Deny.class, denied -> assertThat(denied.reason()).isEqualTo(Reason.NO_SLOT));
    }

    @Test
    void theBestChannelIsTheFirstOfTheCustomersThatMayBeUsed() {
        var recipient = recipient(List.of(
                permission(Channel.SMS, Purpose.MARKETING, Choice.OUT),
                MAIL_FOR_MARKETING,
                permission(Channel.PHONE, Purpose.MARKETING, Choice.IN),
                new Setting.ChannelOrder(List.of(Channel.SMS, Channel.PHONE, Channel.EMAIL))));
        var request = asked(ContactPurpose.MARKETING, "2026-03-05T10:00:00Z");
        var anyChannel = new ContactRequest(request.purpose(), null, null, null, null, request.at(), null);

        assertThat(ContactPolicy.decide(anyChannel, recipient))
                .isInstanceOfSatisfying(
                        Allow.class, allowed -> assertThat(allowed.channel()).isEqualTo(Channel.PHONE));
    }

    private static ContactRequest asked(ContactPurpose purpose, String at) {
        return new ContactRequest(purpose, Channel.EMAIL, null, null, null, Instant.parse(at), null);
    }

    private static ContactRequest notice(Notice notice) {
        return new ContactRequest(
                ContactPurpose.CRITICAL,
                Channel.EMAIL,
                null,
                null,
                notice,
                Instant.parse("2026-03-05T10:00:00Z"),
                null);
    }

    private static PlacedContact marketing(String at) {
        return new PlacedContact(ContactPurpose.MARKETING, Instant.parse(at));
    }

    private static Setting permission(Purpose purpose, Choice choice) {
        return permission(Channel.EMAIL, purpose, choice);
    }

    private static Setting permission(Channel channel, Purpose purpose, Choice choice) {
        return new Setting.Permission(new ChannelUse(channel, purpose), choice);
    }

    private static Setting atMost(int perWeek) {
        return new Setting.Frequency(new Cadence(new Cap(perWeek, null), Map.of()));
    }

    private static Setting hours(EnumSet<DayOfWeek> days, String from, String to) {
        var range = new TimeRange(days, TimeOfDay.parse(from), TimeOfDay.parse(to));
        return new Setting.Hours(new ContactTimes.Within(List.of(range)));
    }

    private static Recipient recipient(List<Setting> settings, PlacedContact... contacts) {
        var held = new TreeMap<String, Held>();
        settings.forEach(setting -> held.put(setting.key(), new Held(setting, Instant.parse("2025-11-02T12:00:00Z"))));
        var preferences = new ContactPreferences(new CustomerId(new UUID(1, 2)), held, new Revision(1));
        var addresses = new TreeMap<Channel, AddressState>();
        Stream.of(Channel.EMAIL, Channel.SMS, Channel.PHONE)
                .forEach(channel -> addresses.put(channel, AddressState.USABLE));
        return new Recipient(RecipientState.KNOWN, addresses, preferences, PARIS, Arrays.asList(contacts));
    }
}
