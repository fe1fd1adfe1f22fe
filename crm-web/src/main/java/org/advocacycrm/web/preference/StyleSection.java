package org.advocacycrm.web.preference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.Tone;

/** Tone and language. */
record StyleSection() implements Section {

    static final String TONE = "tone";
    static final String LANGUAGE = "language";

    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "nl", "pl", "pt");

    @Override
    public Fields fields(ContactPreferences preferences) {
        var fields = new LinkedHashMap<String, String>();
        var tone = preferences.tone();
        var language = preferences.language();
        fields.put(TONE, tone == null ? "" : tone.name());
        fields.put(LANGUAGE, language == null ? "" : language.toLanguageTag());
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
        return List.of(new Setting.Voice(tone.orElse(null)), new Setting.Language(language.orElse(null)));
    }

    /** The tags of the languages to choose from; whatever was chosen elsewhere stays among them. */
    static Stream<String> languages(ContactPreferences preferences) {
        var chosen = preferences.language();
        var elsewhere = chosen == null ? Stream.<String>empty() : Stream.of(chosen.toLanguageTag());
        return Stream.concat(LANGUAGES.stream(), elsewhere).distinct();
    }
}
