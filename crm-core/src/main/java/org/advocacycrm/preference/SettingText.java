package org.advocacycrm.preference;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one written form of settings, in which they are kept, put on record and handed out as receipts. */
public final class SettingText {

    private static final String ANY = "*";

    private SettingText() {}

    /** The value of the setting as text, {@code *} for "never chosen, so everything" and empty for "not set". */
    public static String of(Setting setting) {
        return switch (setting) {
            case Setting.Permission(var use, var choice) -> choice.name();
            case Setting.Topics(var wanted) -> selection(wanted);
            case Setting.OfferTypes(var wanted) -> selection(wanted);
            case Setting.Frequency(var cadence) -> CadenceText.of(cadence);
            case Setting.Hours(var times) -> TimesText.of(times);
            case Setting.Zone(var zone) -> orEmpty(zone, ZoneId::getId);
            case Setting.Pause(var until) -> orEmpty(until, LocalDate::toString);
            case Setting.Exceptions(var notices) -> joined(notices);
            case Setting.Voice(var tone) -> orEmpty(tone, Tone::name);
            case Setting.Language(var locale) -> orEmpty(locale, Locale::toLanguageTag);
            case Setting.ChannelOrder(var order) -> joined(order);
            case Setting.DoNotContact(var on) -> Boolean.toString(on);
            case Setting.WhyStopped(var reason) -> orEmpty(reason, StopReason::name);
            case Setting.Profiling(var allowed) -> Boolean.toString(allowed);
        };
    }

    /**
     * The setting that {@link Setting#key()} and {@link #of} made this key and text of.
     *
     * @throws IllegalArgumentException if no setting did
     */
    public static Setting parse(String key, String text) {
        return switch (key) {
            case "topics" -> new Setting.Topics(parseSelection(text));
            case "offerTypes" -> new Setting.OfferTypes(parseSelection(text));
            case "cadence" -> new Setting.Frequency(CadenceText.parse(text));
            case "times" -> new Setting.Hours(TimesText.parse(text));
            case "timeZone" -> new Setting.Zone(unlessEmpty(text, ZoneId::of));
            case "pausedUntil" -> new Setting.Pause(unlessEmpty(text, LocalDate::parse));
            case "exceptions" ->
                new Setting.Exceptions(
                        Set.copyOf(parts(text).map(Notice::valueOf).toList()));
            case "tone" -> new Setting.Voice(unlessEmpty(text, Tone::valueOf));
            case "language" -> new Setting.Language(unlessEmpty(text, Locale::forLanguageTag));
            case "channelOrder" ->
                new Setting.ChannelOrder(parts(text).map(Channel::valueOf).toList());
            case "doNotContact" -> new Setting.DoNotContact(Boolean.parseBoolean(text));
            case "stopReason" -> new Setting.WhyStopped(unlessEmpty(text, StopReason::valueOf));
            case "profiling" -> new Setting.Profiling(Boolean.parseBoolean(text));
            default -> new Setting.Permission(parseUse(key), Choice.valueOf(text));
        };
    }

    private static ChannelUse parseUse(String key) {
        var parts = key.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals("channels")) {
            throw new IllegalArgumentException("There is no setting " + key);
        }
        return new ChannelUse(Channel.valueOf(parts[1]), Purpose.valueOf(parts[2]));
    }

    private static String selection(Selection wanted) {
        return switch (wanted) {
            case Selection.Everything() -> ANY;
            case Selection.Only(var codes) -> joined(codes);
        };
    }

    private static Selection parseSelection(String text) {
        return text.equals(ANY)
                ? new Selection.Everything()
                : Selection.only(parts(text).toList());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(","));
    }

    private static Stream<String> parts(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(",", -1));
    }

    private static <T> String orEmpty(@Nullable T value, Function<T, String> form) {
        return value == null ? "" : form.apply(value);
    }

    private static <T> @Nullable T unlessEmpty(String text, Function<String, T> reader) {
        return text.isEmpty() ? null : reader.apply(text);
    }
}
