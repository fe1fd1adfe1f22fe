package org.advocacycrm.web.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.Tone;

/** Tone, language and the order of the channels that the customer can be reached on. */
record StyleSection(ChannelSection reachable) implements Section {

    static final String TONE = "tone";
    static final String LANGUAGE = "language";

    private static final int PLACES = 3;
    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "nl", "pl", "pt");

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        var tone = preferences.tone();
        var language = preferences.language();
        fields.put(TONE, tone == null ? "" : tone.name());
        fields.put(LANGUAGE, language == null ? "" : language.toLanguageTag());
        var order = preferences.channelOrder();
        for (var place = 0; place < places(preferences); place++) {
            fields.put(place(place), place < order.size() ? order.get(place).name() : "");
        }
        return new Fields(fields);
    }

    @Override
    public List<Setting> read(Fields typed, ContactPreferences preferences, Faults faults) {
        var tone = Arrays.stream(Tone.values())
                .filter(known -> known.name().equals(typed.text(TONE)))
                .findFirst();
        var language = Optional.of(typed.text(LANGUAGE))
                .filter(tag -> languages(preferences).anyMatch(tag::equals))
                .map(Locale::forLanguageTag);
        var order = order(typed, preferences);
        if (new HashSet<>(order).size() < order.size()) {
            faults.add(place(0), "preference.fault.order");
            return List.of();
        }
        return List.of(
                new Setting.Voice(tone.orElse(null)),
                new Setting.Language(language.orElse(null)),
                new Setting.ChannelOrder(order));
    }

    /** The tags of the languages to choose from; whatever was chosen elsewhere stays among them. */
    static Stream<String> languages(ContactPreferences preferences) {
        var chosen = preferences.language();
        var elsewhere = chosen == null ? Stream.<String>empty() : Stream.of(chosen.toLanguageTag());
        return Stream.concat(LANGUAGES.stream(), elsewhere).distinct();
    }

    List<Channel> channels(ContactPreferences preferences) {
        return Stream.concat(reachable.channels(preferences), preferences.channelOrder().stream())
                .distinct()
                .toList();
    }

    int places(ContactPreferences preferences) {
        return Math.min(PLACES, channels(preferences).size());
    }

    static String place(int place) {
        return "order." + place;
    }

    private List<Channel> order(Fields typed, ContactPreferences preferences) {
        var order = new ArrayList<Channel>();
        for (var place = 0; place < places(preferences); place++) {
            var name = typed.text(place(place));
            channels(preferences).stream()
                    .filter(channel -> channel.name().equals(name))
                    .forEach(order::add);
        }
        preferences.channelOrder().stream()
                .skip(places(preferences))
                .filter(channel -> !order.contains(channel))
                .forEach(order::add);
        return order;
    }
}
