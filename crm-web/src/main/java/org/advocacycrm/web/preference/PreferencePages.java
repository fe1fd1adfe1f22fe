package org.advocacycrm.web.preference;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.SettingWords;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.privacy.CustomerMarks;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.message.NextMessage;
import org.advocacycrm.web.preference.OrderSection.Direction;
import org.advocacycrm.web.preference.PreferencePage.Box;
import org.advocacycrm.web.preference.PreferencePage.Conflict;
import org.advocacycrm.web.preference.PreferencePage.Entry;
import org.advocacycrm.web.preference.PreferencePage.OrderRow;
import org.advocacycrm.web.preference.PreferencePage.Problem;
import org.advocacycrm.web.preference.PreferencePage.TimesRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out the preferences page. */
@Component
class PreferencePages {

    private final CustomerContacts contacts;
    private final Catalogue catalogue;
    private final CustomerZones zones;
    private final Volumes volumes;
    private final NextMessage next;
    private final CustomerMarks marks;
    private final Clock clock;
    private final MessageSource texts;

    PreferencePages(
            CustomerContacts contacts,
            Catalogue catalogue,
            CustomerZones zones,
            Volumes volumes,
            NextMessage next,
            CustomerMarks marks,
            Clock clock,
            MessageSource texts) {
        this.contacts = contacts;
        this.catalogue = catalogue;
        this.zones = zones;
        this.volumes = volumes;
        this.next = next;
        this.marks = marks;
        this.clock = clock;
        this.texts = texts;
    }

    Sheet sheet(ContactPreferences preferences, Locale language) {
        var contact =
                contacts.of(preferences.customer()).orElseThrow(() -> new UnknownCustomer(preferences.customer()));
        var today = LocalDate.ofInstant(clock.instant(), zones.of(preferences));
        return Sheet.of(contact, today, catalogue.topics(language), catalogue.offerTypes(language));
    }

    Speech speech(Locale language) {
        return new Speech(texts, language);
    }

    SettingWords words(Locale language) {
        return SettingWords.with(catalogue, language);
    }

    /** What the given settings would change, against what is saved. */
    List<Conflict> conflicts(List<Setting> wanted, ContactPreferences saved, Locale language) {
        var words = words(language);
        var speech = speech(language);
        return wanted.stream()
                .map(setting -> new Conflict(
                        speech.say(words.name(setting)),
                        speech.say(words.value(saved.current(setting))),
                        speech.say(words.value(setting))))
                .toList();
    }

    PreferencePage page(
            Sheet sheet,
            ContactPreferences preferences,
            Fields fields,
            Faults faults,
            List<Conflict> conflicts,
            Locale language) {
        var speech = speech(language);
        var zone = zones.of(preferences);
        var boxes = new Boxes(sheet, preferences, fields, speech, zone, volumes.of(preferences.customer(), language));
        var email = sheet.contact().maskedAddressFor(Channel.EMAIL).orElse(null);
        var names = new FieldNames(speech);
        var faultTexts = new LinkedHashMap<String, String>();
        faults.all().forEach(fault -> faultTexts.putIfAbsent(fault.field(), speech.say(fault.code())));
        return new PreferencePage(
                preferences.revision().number(),
                email,
                next.of(preferences.customer(), language),
                marks.of(preferences.customer())
                        .map(CustomerMarks.Marks::restrictedSince)
                        .map(since -> Dates.in(language, zone).day(since).text())
                        .orElse(null),
                isWaiting(preferences) ? email : null,
                CodeController.isWaiting(preferences)
                        ? sheet.contact().maskedAddressFor(Channel.SMS).orElse(null)
                        : null,
                preferences.doNotContact(),
                Optional.ofNullable(preferences.pausedUntil())
                        .filter(sheet.today()::isBefore)
                        .map(until -> Dates.in(language, zone).day(until).text())
                        .orElse(null),
                faultTexts.entrySet().stream()
                        .map(fault -> new Problem(
                                fault.getKey(),
                                speech.say("preference.fault.of", names.of(fault.getKey()), fault.getValue())))
                        .toList(),
                conflicts,
                List.copyOf(fields.values().keySet()),
                fields.values(),
                faultTexts,
                boxes.selection(sheet.topics(), new Setting.Topics(new Selection.Everything())),
                boxes.selection(sheet.offerTypes(), new Setting.OfferTypes(new Selection.Everything())),
                boxes.channels(),
                frequencies(speech),
                CadenceSection.capped().stream()
                        .map(purpose ->
                                new Entry(CadenceSection.field(purpose), speech.say("preference.use." + purpose)))
                        .toList(),
                times(fields, speech),
                zone.getId(),
                boxes.exceptions(),
                Stream.concat(
                                Stream.of(new Choice("", speech.say("preference.tone.any"))),
                                Arrays.stream(Tone.values())
                                        .map(tone -> new Choice(tone.name(), speech.say("preference.tone." + tone))))
                        .toList(),
                languages(preferences, speech),
                !preferences.channelOrder().isEmpty(),
                order(sheet.order().channels(preferences), speech),
                boxes.profiling(),
                sheet.today().plusDays(1).toString());
    }

    private static boolean isWaiting(ContactPreferences preferences) {
        return ChannelUse.allOf(Channel.EMAIL)
                .anyMatch(use -> preferences.choice(use) == org.advocacycrm.preference.Choice.PENDING);
    }

    private static List<Choice> frequencies(Speech speech) {
        return Arrays.stream(CadenceSection.Frequency.values())
                .map(frequency -> new Choice(
                        frequency.name(),
                        speech.say("preference.frequency." + frequency),
                        speech.say("preference.frequency." + frequency + ".hint")))
                .toList();
    }

    private static List<TimesRow> times(Fields fields, Speech speech) {
        return IntStream.range(0, TimesSection.rows(fields))
                .mapToObj(row -> new TimesRow(
                        speech.say(row == 0 ? "preference.times.first" : "preference.times.more"),
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> TimesSection.day(row, day)
                                        .transform(field -> new Box(
                                                field,
                                                speech.say("preference.day." + day),
                                                null,
                                                null,
                                                fields.on(field),
                                                false,
                                                null)))
                                .toList(),
                        TimesSection.from(row),
                        TimesSection.to(row)))
                .toList();
    }

    private static List<Choice> languages(ContactPreferences preferences, Speech speech) {
        var known = StyleSection.languages(preferences)
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(speech.language())))
                .sorted(Comparator.comparing(Choice::label));
        return Stream.concat(Stream.of(new Choice("", speech.say("preference.language.any"))), known)
                .toList();
    }

    private static List<OrderRow> order(List<Channel> channels, Speech speech) {
        return channels.stream()
                .map(channel -> new OrderRow(
                        speech.say("preference.channel." + channel),
                        channel == channels.getFirst() ? null : OrderSection.button(channel, Direction.UP),
                        channel == channels.getLast() ? null : OrderSection.button(channel, Direction.DOWN)))
                .toList();
    }

    /** Somebody is signed in as a customer who is not there any more. */
    static class UnknownCustomer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownCustomer(CustomerId customer) {
            super("There is no customer " + customer);
        }
    }
}
