package org.advocacycrm.web.privacy.portal;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.CatalogueItem;
import org.advocacycrm.web.frame.Dates;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the text of a column into words: codes, times and numbers as the reader's language has them. What somebody wrote stays
 * as it is; a code that has no words says nothing to the reader, so it becomes empty.
 */
final class HeldValues {

    /** How PostgreSQL writes a moment. */
    private static final DateTimeFormatter AS_STORED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    /** What people wrote, or what something is numbered by: it may look like a code without being one. */
    private static final Set<String> WRITTEN = Set.of(
            "external_id",
            "name",
            "email",
            "phone",
            "address",
            "postal_code",
            "city",
            "region",
            "title",
            "comment",
            "text",
            "words",
            "story",
            "whom",
            "decline_reason",
            "referred_name",
            "subject",
            "body",
            "wording",
            "wording_sha256",
            "product",
            "category",
            "touchpoint",
            "journey_phase",
            "occasion",
            "site",
            "detail",
            "statement",
            "found_evidence",
            "year",
            "number");

    /** Rules that the company wrote itself have no words for customers. */
    private static final String RULE = "privacy.rule.";

    /** Codes that mean something of their own in these columns. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "reason", "privacy.reason.", "verdict", "privacy.verdict.", "segment_rule", RULE, "stage_rule", RULE);

    private static final List<String> WORDS = List.of("privacy.value.", "lifeevent.kind.", "lifeevent.stage.");

    private final MessageSource texts;
    private final Catalogue catalogue;
    private final Locale language;
    private final Dates dates;

    HeldValues(MessageSource texts, Catalogue catalogue, Locale language, Dates dates) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.language = language;
        this.dates = dates;
    }

    String text(String name, String text) {
        if (WRITTEN.contains(name)) {
            return text;
        }
        return switch (name) {
            case "locale" -> Locale.forLanguageTag(text).getDisplayName(language);
            case "country" -> Locale.of("", text).getDisplayCountry(language);
            case "time_zone" -> ZoneId.of(text).getDisplayName(TextStyle.FULL, language);
            case "topic" -> named(catalogue.topics(language), text);
            case "offer_type" -> named(catalogue.offerTypes(language), text);
            case "health" -> number(Math.rint(Double.parseDouble(text)));
            case "tags" -> text.replaceAll("[{}\"]", "").replace(",", ", ");
            case "attributes" -> attributes(text);
            default -> plain(name, text);
        };
    }

    private String plain(String name, String text) {
        if (text.matches("[A-Z][A-Z0-9_]+|true|false")) {
            return word(name, text);
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return dates.day(LocalDate.parse(text)).text();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d(:\\d\\d)?")) {
            return dates.momentInZone(OffsetDateTime.parse(text, AS_STORED).toInstant())
                    .text();
        }
        return text.matches("-?\\d{1,15}(\\.\\d+)?") ? number(Double.parseDouble(text)) : text;
    }

    private String word(String name, String code) {
        var own = OWN_WORDS.get(name);
        var prefixes = own == null ? WORDS.stream() : Stream.of(own);
        return prefixes.map(prefix -> orEmpty(prefix + code))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> RULE.equals(own) ? orEmpty(RULE + "OTHER") : "");
    }

    private static String named(List<CatalogueItem> items, String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(CatalogueItem::name)
                .findFirst()
                .orElse("");
    }

    private String number(double number) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** An amount with its currency. */
    String money(String amount, String currency) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(Double.parseDouble(amount)) + " " + currency;
    }

    private static String attributes(String text) {
        return JsonMapper.shared().readTree(text).properties().stream()
                .map(each -> each.getKey() + ": " + each.getValue().asString())
                .collect(Collectors.joining(", "));
    }

    private String orEmpty(String code) {
        var found = texts.getMessage(code, null, "", language);
        return found == null ? "" : found;
    }
}
