package org.advocacycrm.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names settings and their values as customers and staff read them. */
public final class SettingWords {

    private static final String NAME = "preference.name.";
    private static final String VALUE = "preference.value.";

    private final Map<String, String> catalogue;

    private SettingWords(Map<String, String> catalogue) {
        this.catalogue = Map.copyOf(catalogue);
    }

    /** Words that call topics and types of offer by the names they have in the given catalogue and language. */
    public static SettingWords with(Catalogue catalogue, Locale language) {
        var names = new HashMap<String, String>();
        catalogue.offerTypes(language).forEach(item -> names.put("offerTypes." + item.code(), item.name()));
        catalogue.topics(language).forEach(item -> names.put("topics." + item.code(), item.name()));
        return new SettingWords(names);
    }

    public Sentence name(Setting setting) {
        return setting instanceof Setting.Permission(var use, var choice)
                ? Sentence.of(
                        NAME + "channels",
                        Sentence.of("preference.channel." + use.channel()),
                        Sentence.of("preference.purpose." + use.purpose()))
                : Sentence.of(NAME + setting.key());
    }

    public Sentence value(Setting setting) {
        return switch (setting) {
            case Setting.Permission(var use, var choice) -> Sentence.of("preference.choice." + choice);
            case Setting.Topics(var wanted) -> selection("topics.", wanted);
            case Setting.OfferTypes(var wanted) -> selection("offerTypes.", wanted);
            case Setting.Frequency(var cadence) -> listed(TimeWords.of(cadence), "asItHappens");
            case Setting.Hours(var times) -> listed(TimeWords.of(times), "anyTime");
            case Setting.Zone(var zone) -> zone == null ? valueOf("companyZone") : text(zone.getId());
            case Setting.Pause(var until) -> until == null ? valueOf("noPause") : Sentence.of(VALUE + "until", until);
            case Setting.Exceptions(var notices) -> listed(coded("preference.notice.", notices), "none");
            case Setting.Voice(var tone) ->
                tone == null ? valueOf("notChosen") : Sentence.of("preference.tone." + tone);
            case Setting.Language(var locale) ->
                locale == null ? valueOf("notChosen") : Sentence.of(VALUE + "text", locale);
            case Setting.ChannelOrder(var order) -> listed(coded("preference.channel.", order), "notChosen");
            case Setting.DoNotContact(var on) -> valueOf(on ? "on" : "off");
            case Setting.WhyStopped(var reason) ->
                reason == null ? valueOf("notTold") : Sentence.of("preference.stopReason." + reason);
            case Setting.Profiling(var allowed) -> valueOf(allowed ? "allowed" : "refused");
        };
    }

    private Sentence selection(String kind, Selection wanted) {
        return switch (wanted) {
            case Selection.Everything() -> valueOf("everything");
            case Selection.Only(var codes) ->
                listed(
                        codes.stream()
                                .map(code -> text(catalogue.getOrDefault(kind + code, code)))
                                .toList(),
                        "none");
        };
    }

    private static List<Sentence> coded(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> Sentence.of(prefix + value)).toList();
    }

    private static Sentence listed(List<Sentence> parts, String otherwise) {
        return parts.isEmpty() ? valueOf(otherwise) : PreferenceWords.listed(parts);
    }

    private static Sentence text(String text) {
        return Sentence.of(VALUE + "text", text);
    }

    private static Sentence valueOf(String name) {
        return Sentence.of(VALUE + name);
    }
}
