package org.advocacycrm.contact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.TimeOfDay;
import org.advocacycrm.preference.TimeRange;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** Random requests and recipients, with clocks that are put forward and back nearby. */
final class AnyContact {

    /** Among them a half-hour change, a change at midnight, an odd offset and a zone without any change. */
    static final List<ZoneId> ZONES = List.of(
                    "Europe/Paris",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "America/Asuncion",
                    "Asia/Kathmandu",
                    "Africa/Cairo",
                    "UTC")
            .stream()
            .map(ZoneId::of)
            .toList();

    /** Days on which a clock of these zones changes, or nothing special happens. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 10, 4),
            LocalDate.of(2024, 3, 24),
            LocalDate.of(2026, 4, 24),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 7, 15));

    private final RandomGenerator random;

    AnyContact(RandomGenerator random) {
        this.random = random;
    }

    ContactRequest request() {
        var purpose = any(ContactPurpose.values());
        var at = moment();
        return new ContactRequest(
                purpose,
                chance(0.1) ? null : any(Channel.EMAIL, Channel.SMS, Channel.PHONE),
                chance(0.2) ? any("tips", "news") : null,
                chance(0.2) ? any("CLOSEOUT", "PREMIUM") : null,
                purpose == ContactPurpose.CRITICAL && chance(0.9) ? any(Notice.values()) : null,
                at,
                chance(0.3) ? at.plus(Duration.ofHours(random.nextInt(1, 400))) : null);
    }

    Recipient recipient(Instant near) {
        var addresses = new EnumMap<Channel, AddressState>(Channel.class);
        addresses.put(Channel.EMAIL, chance(0.93) ? AddressState.USABLE : any(AddressState.values()));
        addresses.put(Channel.SMS, chance(0.9) ? AddressState.USABLE : any(AddressState.values()));
        addresses.put(Channel.PHONE, AddressState.USABLE);
        return new Recipient(
                chance(0.97) ? RecipientState.KNOWN : any(RecipientState.values()),
                addresses,
                preferences(near),
                any(ZONES),
                contacts(near));
    }

    private ContactPreferences preferences(Instant near) {
        var held = new TreeMap<String, ContactPreferences.Held>();
        for (var setting : settings(near)) {
            held.put(setting.key(), new ContactPreferences.Held(setting, near.minus(Duration.ofDays(99))));
        }
        return new ContactPreferences(new CustomerId(new UUID(7, 7)), held, new Revision(3));
    }

    private List<Setting> settings(Instant near) {
        var settings = new ArrayList<Setting>();
        ChannelUse.all()
                .filter(use -> chance(0.9))
                .map(use -> new Setting.Permission(use, chance(0.8) ? Choice.IN : any(Choice.values())))
                .forEach(settings::add);
        settings.add(new Setting.DoNotContact(chance(0.05)));
        perhaps(0.3, settings, new Setting.Topics(Selection.only(chance(0.5) ? List.of("tips") : List.of())));
        perhaps(0.3, settings, new Setting.OfferTypes(Selection.only(List.of("CLOSEOUT"))));
        perhaps(0.6, settings, new Setting.Frequency(cadence()));
        perhaps(0.6, settings, new Setting.Hours(new ContactTimes.Within(ranges())));
        perhaps(0.7, settings, new Setting.Zone(any(ZONES)));
        perhaps(0.25, settings, new Setting.Pause(pauseEnd(near)));
        perhaps(0.4, settings, new Setting.Exceptions(EnumSet.of(any(Notice.values()))));
        perhaps(0.4, settings, new Setting.ChannelOrder(shuffled(List.of(Channel.SMS, Channel.EMAIL, Channel.PHONE))));
        return settings;
    }

    private LocalDate pauseEnd(Instant near) {
        return LocalDate.ofInstant(near, ZoneId.of("UTC")).plusDays(random.nextInt(-3, chance(0.01) ? 500 : 40));
    }

    private Cadence cadence() {
        var purposes = new EnumMap<Purpose, Cap>(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (chance(0.3)) {
                purposes.put(purpose, cap());
            }
        }
        return new Cadence(cap(), purposes);
    }

    private Cap cap() {
        return new Cap(limit(), limit());
    }

    private @Nullable Integer limit() {
        return chance(0.4) ? null : Integer.valueOf(chance(0.01) ? 0 : random.nextInt(1, 6));
    }

    private List<TimeRange> ranges() {
        var ranges = new ArrayList<TimeRange>();
        for (var count = random.nextInt(1, 4); count > 0; count--) {
            var days = EnumSet.of(any(DayOfWeek.values()), any(DayOfWeek.values()), any(DayOfWeek.values()));
            ranges.add(new TimeRange(
                    days, new TimeOfDay(15 * random.nextInt(96)), new TimeOfDay(15 * random.nextInt(97))));
        }
        return ranges;
    }

    private List<PlacedContact> contacts(Instant near) {
        var contacts = new ArrayList<PlacedContact>();
        for (var count = random.nextInt(9); count > 0; count--) {
            var hours = Duration.ofMinutes(15L * random.nextInt(-35 * 96, 20 * 96));
            contacts.add(new PlacedContact(any(ContactPurpose.values()), near.plus(hours)));
        }
        return contacts;
    }

    private Instant moment() {
        var quarters = random.nextInt(-3 * 96, 3 * 96);
        var start = any(DAYS.toArray(LocalDate[]::new)).atStartOfDay(any(ZONES)).toInstant();
        return start.plus(Duration.ofMinutes(15L * quarters)).plusSeconds(chance(0.5) ? 0 : random.nextInt(900));
    }

    private void perhaps(double probability, List<Setting> settings, Setting setting) {
        if (chance(probability)) {
            settings.add(setting);
        }
    }

    private List<Channel> shuffled(List<Channel> channels) {
        var order = new ArrayList<>(channels);
        Collections.shuffle(order, Random.from(random));
        return order;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
