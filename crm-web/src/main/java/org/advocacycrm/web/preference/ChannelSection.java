package org.advocacycrm.web.preference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.preference.Setting;

/** The boxes that allow a channel for a purpose, for the channels on which the customer can be reached. */
record ChannelSection(CustomerContact contact) implements Section {

    private static final Set<Choice> ALLOWED = EnumSet.of(Choice.IN, Choice.PENDING);

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        channels(preferences)
                .flatMap(ChannelUse::allOf)
                .forEach(use -> fields.put(field(use), Fields.tick(isOn(preferences, use))));
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        return channels(preferences)
                .flatMap(ChannelUse::allOf)
                .filter(use -> typed.on(field(use)) != isOn(preferences, use))
                .<Setting>map(use -> new Setting.Permission(use, typed.on(field(use)) ? Choice.IN : Choice.OUT))
                .toList();
    }

    /** Those with an address, and those the customer allowed something on, so that it can be withdrawn. */
    Stream<Channel> channels(ContactPreferences preferences) {
        return Arrays.stream(Channel.values())
                .filter(channel -> contact.addressFor(channel).isPresent()
                        || ChannelUse.allOf(channel).map(preferences::choice).anyMatch(ALLOWED::contains));
    }

    static String field(ChannelUse use) {
        return new Setting.Permission(use, Choice.UNSET).key();
    }

    /** Service messages are sent unless the customer refused them, and the box says so. */
    private static boolean isOn(ContactPreferences preferences, ChannelUse use) {
        return switch (preferences.choice(use)) {
            case IN, PENDING -> true;
            case OUT -> false;
            case UNSET -> !use.purpose().needsOptIn();
        };
    }
}
