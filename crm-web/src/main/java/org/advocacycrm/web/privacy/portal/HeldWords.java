package org.advocacycrm.web.privacy.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.preference.SettingWords;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Origins;
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

    private static final List<String> SETTINGS = List.of("value", "before", "after");
    private static final List<String> AMOUNTS = List.of("amount", "annual_value", "renewed_value");

    /** How a sign-in notes the address it came from. */
    private static final String FROM = "from ";

    private final MessageSource texts;
    private final Locale language;
    private final Dates dates;
    private final SettingWords settings;
    private final HeldValues values;
    private final HeldSources sources;
    private final Origins origins;

    HeldWords(MessageSource texts, Catalogue catalogue, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.dates = Dates.in(language, zone);
        this.settings = SettingWords.with(catalogue, language);
        this.values = new HeldValues(texts, catalogue, language, dates);
        this.sources = new HeldSources(texts, language);
        this.origins = new Origins(texts, language);
    }

    String category(Category category) {
        return say("privacy.category." + category);
    }

    Line line(Category category, Held.Entry entry) {
        var when = entry.at() == null ? null : when(entry.at());
        return switch (category) {
            case ACCESSES -> new Line(when, "", access(entry), List.of());
            case SIGN_INS -> new Line(when, "", signIn(entry), List.of());
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
                    ASSESSMENT,
                    REQUESTS -> new Line(when, sources.source(category, entry.source()), "", pairs(entry));
        };
    }

    /** What is known by its day is kept as the beginning of that day in UTC. */
    private When when(Instant at) {
        return at.truncatedTo(ChronoUnit.DAYS).equals(at)
                ? dates.day(LocalDate.ofInstant(at, ZoneOffset.UTC))
                : dates.momentInZone(at);
    }

    /** Who has seen the data, as a sentence. */
    private String access(Held.Entry entry) {
        var who = say("privacy.who." + value(entry, "who"));
        var did = orElse("privacy.did." + value(entry, "action"), say("privacy.did.other"));
        return who + " " + did;
    }

    private String signIn(Held.Entry entry) {
        var address = value(entry, "detail");
        return address.startsWith(FROM)
                ? say("privacy.signedIn.from", address.substring(FROM.length()))
                : say("privacy.signedIn");
    }

    private List<Pair> pairs(Held.Entry entry) {
        return entry.values().stream().flatMap(value -> pair(entry, value)).toList();
    }

    private Stream<Pair> pair(Held.Entry entry, Held.Value value) {
        var setting = value(entry, "setting");
        if (!setting.isEmpty() && SETTINGS.contains(value.name())) {
            return Stream.of(ofSetting(setting, value));
        }
        var name = value.name().equals("month") ? "date" : value.name();
        return Stream.of(new Pair(field(name), text(entry, value)))
                .filter(pair -> !pair.text().isEmpty());
    }

    private Pair ofSetting(String setting, Held.Value value) {
        var parsed = SettingText.parse(setting, value.text());
        var name = Sentences.say(settings.name(parsed), texts, language);
        var prefix = value.name().equals("before") ? say("privacy.field.before") + ": " : "";
        return new Pair(prefix + name, Sentences.say(settings.value(parsed), texts, language));
    }

    /** What is said together with another value, or not at all, is empty. */
    private String text(Held.Entry entry, Held.Value value) {
        var currency = value(entry, "currency");
        return switch (value.name()) {
            case "setting" -> "";
            case "currency" ->
                AMOUNTS.stream().anyMatch(amount -> !value(entry, amount).isEmpty()) ? "" : currency;
            case "amount", "annual_value", "renewed_value" -> values.money(value.text(), currency);
            case "number" -> "R-" + value.text();
            case "actor" -> origins.actor(value.text());
            case "year" -> value(entry, "month").isEmpty() ? value.text() : "";
            case "month" -> partOfDate(entry, value.text());
            case "day" -> value(entry, "month").isEmpty() ? values.text("day", value.text()) : "";
            case "evidence" -> origins.proof(value.text());
            default -> values.text(value.name(), value.text());
        };
    }

    /** As much of a date as somebody told. */
    private String partOfDate(Held.Entry entry, String month) {
        var year = value(entry, "year");
        var day = value(entry, "day");
        var number = Integer.parseInt(month);
        if (year.isEmpty()) {
            return day.isEmpty()
                    ? Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, language)
                    : dates.dayOfYear(MonthDay.of(number, Integer.parseInt(day)));
        }
        return day.isEmpty()
                ? dates.month(YearMonth.of(Integer.parseInt(year), number)).text()
                : dates.day(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)))
                        .text();
    }

    /** What is new in a source of data is told by the name it has there. */
    private String field(String name) {
        return orElse("privacy.field." + name, name.replace('_', ' '));
    }

    private String orElse(String code, String other) {
        var found = texts.getMessage(code, null, other, language);
        return found == null ? other : found;
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
