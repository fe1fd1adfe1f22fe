package org.advocacycrm.web.privacy.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.preference.SettingWords;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Sentences;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts what is held into words: the same on the page and in the file. */
final class HeldWords {

    /** One named thing. */
    record Pair(String name, String text) {}

    /**
     * One entry.
     *
     * @param sentence says it all where it is not empty
     */
    record Line(@Nullable When when, String source, String sentence, List<Pair> pairs) {}

    /** How PostgreSQL writes a moment. */
    private static final DateTimeFormatter AS_STORED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    private static final List<String> SETTINGS = List.of("value", "before", "after");

    private final MessageSource texts;
    private final Locale language;
    private final Dates dates;
    private final SettingWords settings;

    HeldWords(MessageSource texts, Catalogue catalogue, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.dates = Dates.in(language, zone);
        this.settings = SettingWords.with(catalogue, language);
    }

    String category(Category category) {
        return say("privacy.category." + category);
    }

    Line line(Category category, Held.Entry entry) {
        var when = entry.at() == null ? null : dates.momentInZone(entry.at());
        return category == Category.ACCESSES
                ? new Line(when, "", access(entry), List.of())
                : new Line(when, source(category, entry.source()), "", pairs(entry));
    }

    /** Who has seen the data, as a sentence. */
    private String access(Held.Entry entry) {
        var who = say("privacy.who." + value(entry, "who"));
        var did = orElse("privacy.did." + value(entry, "action"), say("privacy.did.other"));
        return who + " " + did;
    }

    private List<Pair> pairs(Held.Entry entry) {
        var key = value(entry, "setting");
        return entry.values().stream().flatMap(value -> pair(key, value)).toList();
    }

    private Stream<Pair> pair(String setting, Held.Value value) {
        if (!setting.isEmpty() && value.name().equals("setting")) {
            return Stream.empty();
        }
        if (!setting.isEmpty() && SETTINGS.contains(value.name())) {
            var parsed = SettingText.parse(setting, value.text());
            var name = Sentences.say(settings.name(parsed), texts, language);
            var prefix = value.name().equals("before") ? say("privacy.field.before") + ": " : "";
            return Stream.of(new Pair(prefix + name, Sentences.say(settings.value(parsed), texts, language)));
        }
        return Stream.of(new Pair(field(value.name()), text(value.text())));
    }

    /** What is new in a source of data is told by the name it has there. */
    private String field(String name) {
        return orElse("privacy.field." + name, name.replace('_', ' '));
    }

    /** Codes and times have words; what somebody wrote stays as it is. */
    private String text(String text) {
        if (text.matches("[A-Z][A-Z_]+|true|false")) {
            return orElse(
                    "privacy.value." + text, orElse("lifeevent.kind." + text, orElse("lifeevent.stage." + text, text)));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return dates.day(LocalDate.parse(text)).text();
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d(:\\d\\d)?")
                ? dates.momentInZone(OffsetDateTime.parse(text, AS_STORED).toInstant())
                        .text()
                : text;
    }

    private String orElse(String code, String other) {
        var found = texts.getMessage(code, null, other, language);
        return found == null ? other : found;
    }

    private String source(Category category, String source) {
        return switch (category) {
            case ASSESSMENT -> say("privacy.source.computed");
            case SIGN_INS -> say("privacy.source.portal");
            case REQUESTS -> source.isEmpty() ? "" : say("privacy.way." + source);
            case IDENTITY,
                    CONTACT_DETAILS,
                    PREFERENCES,
                    CONSENTS,
                    LIFE_EVENTS,
                    FEEDBACK,
                    CASES,
                    TRANSACTIONS,
                    CONTRACTS,
                    REFERRALS,
                    MENTIONS,
                    RECOGNITIONS,
                    CONTACTS,
                    MESSAGES,
                    DECISIONS,
                    ACCESSES ->
                source.isEmpty() || source.startsWith("/portal") ? say("privacy.source.portal") : source;
        };
    }

    private static String value(Held.Entry entry, String name) {
        return entry.values().stream()
                .filter(value -> value.name().equals(name))
                .map(Held.Value::text)
                .findFirst()
                .orElse("");
    }

    String say(String code, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }

    Dates dates() {
        return dates;
    }
}
