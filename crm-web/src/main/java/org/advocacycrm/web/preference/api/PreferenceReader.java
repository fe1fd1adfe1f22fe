package org.advocacycrm.web.preference.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.web.frame.json.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the settings that a document carries; what it does not carry is not among them. */
record PreferenceReader(Reading reading, ContactPreferences current) {

    List<Setting> read(JsonNode document) {
        var settings = new ArrayList<Setting>();
        reading.eachField(document, "", (field, value) -> settings.addAll(field(field, value)));
        return settings;
    }

    private List<Setting> field(String field, JsonNode value) {
        return switch (field) {
            case "source", "evidence" -> List.of();
            case "channels" -> channels(value);
            case "topics" ->
                selection(value, field).<Setting>map(Setting.Topics::new).stream()
                        .toList();
            case "offerTypes" ->
                selection(value, field).<Setting>map(Setting.OfferTypes::new).stream()
                        .toList();
            case "cadence" ->
                new CadenceReader(reading, current.cadence())
                        .read(value).<Setting>map(Setting.Frequency::new).stream()
                                .toList();
            case "times" ->
                new TimesReader(reading)
                        .read(value).<Setting>map(Setting.Hours::new).stream().toList();
            case "timeZone" -> orNull(value, field, text -> new Setting.Zone(text == null ? null : ZoneId.of(text)));
            case "pausedUntil" ->
                orNull(value, field, text -> new Setting.Pause(text == null ? null : LocalDate.parse(text)));
            case "tone" ->
                value.isNull()
                        ? List.of(new Setting.Voice(null))
                        : reading.oneOf(Tone.class, value, field).<Setting>map(Setting.Voice::new).stream()
                                .toList();
            case "language" -> orNull(value, field, text -> new Setting.Language(text == null ? null : locale(text)));
            case "exceptions" -> List.of(new Setting.Exceptions(notices(value)));
            case "channelOrder" -> order(value);
            case "doNotContact" -> yesOrNo(value, field, Setting.DoNotContact::new);
            case "profiling" -> yesOrNo(value, field, Setting.Profiling::new);
            default -> {
                reading.refuse(field, "is not a setting");
                yield List.of();
            }
        };
    }

    private List<Setting> channels(JsonNode value) {
        var settings = new ArrayList<Setting>();
        reading.eachField(value, "channels", (name, purposes) -> {
            var place = "channels." + name;
            reading.named(Channel.class, name, place)
                    .ifPresent(channel -> reading.eachField(
                            purposes,
                            place,
                            (purpose, choice) -> permission(channel, purpose, choice, place + "." + purpose)
                                    .ifPresent(settings::add)));
        });
        return settings;
    }

    private Optional<Setting> permission(Channel channel, String purpose, JsonNode choice, String place) {
        return reading.named(Purpose.class, purpose, place)
                .flatMap(known -> reading.oneOf(Choice.class, choice, place)
                        .map(said -> new Setting.Permission(new ChannelUse(channel, known), said)));
    }

    private Optional<Selection> selection(JsonNode value, String place) {
        if (value.isNull()) {
            return Optional.of(new Selection.Everything());
        }
        var codes = reading.each(value, place, item -> reading.text(item.node(), item.place()));
        return reading.attempt(place, () -> Selection.only(codes));
    }

    private EnumSet<Notice> notices(JsonNode value) {
        var notices = EnumSet.noneOf(Notice.class);
        notices.addAll(
                reading.each(value, "exceptions", item -> reading.oneOf(Notice.class, item.node(), item.place())));
        return notices;
    }

    private List<Setting> order(JsonNode value) {
        var order =
                reading.each(value, "channelOrder", item -> reading.oneOf(Channel.class, item.node(), item.place()));
        return reading.<Setting>attempt("channelOrder", () -> new Setting.ChannelOrder(order)).stream()
                .toList();
    }

    private List<Setting> yesOrNo(JsonNode value, String field, Function<Boolean, Setting> setting) {
        if (value.isBoolean()) {
            return List.of(setting.apply(value.asBoolean()));
        }
        reading.refuse(field, "must be true or false");
        return List.of();
    }

    private List<Setting> orNull(JsonNode value, String place, Function<@Nullable String, Setting> maker) {
        if (value.isNull()) {
            return List.of(maker.apply(null));
        }
        return reading.text(value, place).flatMap(text -> reading.attempt(place, () -> maker.apply(text))).stream()
                .toList();
    }

    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }
}
