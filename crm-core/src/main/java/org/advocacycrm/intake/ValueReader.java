package org.advocacycrm.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocacycrm.intake.ValueReading.NotUnderstood;
import org.advocacycrm.intake.ValueReading.Understood;

/** Reads the text of a field under its rule. */
public final class ValueReader {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_IDENTIFIER = 300;
    private static final int LONGEST_LABEL = 100;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.0{1,9})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,255}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRIES_BY_THREE_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    country -> Locale.of("", country).getISO3Country(), Function.identity(), (one, other) -> one));
    private static final Set<String> CURRENCIES =
            Currency.availableCurrencies().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    private final ZoneId zone;

    public ValueReader(ZoneId zone) {
        this.zone = zone;
    }

    public ValueReading read(ValueRule rule, String text) {
        return switch (rule) {
            case ValueRule.Text() -> text(text, LONGEST_TEXT);
            case ValueRule.Label() -> text(text, LONGEST_LABEL);
            case ValueRule.Identifier() -> text(text, LONGEST_IDENTIFIER);
            case ValueRule.Choice(var words) -> choice(words, text);
            case ValueRule.YesOrNo() -> yesOrNo(text.toLowerCase(Locale.ROOT));
            case ValueRule.WholeNumber(var least, var most) -> wholeNumber(text, least, most);
            case ValueRule.DecimalNumber(var least, var most) -> decimalNumber(text, least, most);
            case ValueRule.Day() -> day(text);
            case ValueRule.Moment() -> moment(text);
            case ValueRule.EmailAddress() -> email(text);
            case ValueRule.Language() -> language(text.replace('_', '-'));
            case ValueRule.TimeZone() -> timeZone(text);
            case ValueRule.Country() -> country(text.toUpperCase(Locale.ROOT));
            case ValueRule.CurrencyCode() -> currency(text.toUpperCase(Locale.ROOT));
            case ValueRule.Tags() -> tags(text);
        };
    }

    private static ValueReading text(String text, int longest) {
        if (text.indexOf('\0') >= 0) {
            return new NotUnderstood("contains a character that is not text");
        }
        return text.length() <= longest
                ? new Understood(text)
                : new NotUnderstood("is longer than " + longest + " characters");
    }

    private static ValueReading choice(Set<String> words, String text) {
        var word = text.toUpperCase(Locale.ROOT);
        return words.contains(word)
                ? new Understood(word)
                : new NotUnderstood("is not one of " + words.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static ValueReading yesOrNo(String text) {
        if (YES.contains(text)) {
            return new Understood("true");
        }
        return NO.contains(text) ? new Understood("false") : new NotUnderstood("is neither true nor false");
    }

    private static ValueReading wholeNumber(String text, long least, long most) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return new NotUnderstood("is not a whole number");
        }
        var number = new BigDecimal(text).longValueExact();
        return number >= least && number <= most
                ? new Understood(Long.toString(number))
                : new NotUnderstood("is not between " + least + " and " + most);
    }

    private static ValueReading decimalNumber(String text, BigDecimal least, BigDecimal most) {
        if (!NUMBER.matcher(text).matches()) {
            return new NotUnderstood("is not a number with a decimal point, such as 1234.5");
        }
        var number = new BigDecimal(text);
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                ? new Understood(number.toPlainString())
                : new NotUnderstood("is not between " + least.toPlainString() + " and " + most.toPlainString());
    }

    private static ValueReading day(String text) {
        try {
            return Moments.isPlausible(LocalDate.parse(text))
                    ? new Understood(text)
                    : new NotUnderstood("is not a date between the years 1000 and 9999");
        } catch (DateTimeException unreadable) {
            return new NotUnderstood("is not an ISO date, such as 2026-03-31");
        }
    }

    private ValueReading moment(String text) {
        return Moments.read(text, zone)
                .<ValueReading>map(moment -> new Understood(moment.toString()))
                .orElseGet(() -> new NotUnderstood("is not an ISO date or time, such as 2026-03-31T14:30:00Z"));
    }

    private static ValueReading email(String text) {
        return EMAIL.matcher(text).matches() ? new Understood(text) : new NotUnderstood("is not an e-mail address");
    }

    private static ValueReading language(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return locale.getLanguage().isEmpty()
                    ? new NotUnderstood("is not a language tag, such as en-GB")
                    : new Understood(locale.toLanguageTag());
        } catch (IllformedLocaleException unreadable) {
            return new NotUnderstood("is not a language tag, such as en-GB");
        }
    }

    private static ValueReading timeZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? new Understood(text)
                : new NotUnderstood("is not a time zone, such as Europe/Paris");
    }

    private static ValueReading country(String text) {
        var country = COUNTRIES_BY_THREE_LETTERS.getOrDefault(text, text);
        return COUNTRIES.contains(country)
                ? new Understood(country)
                : new NotUnderstood("is not an ISO 3166 country code, such as FR");
    }

    private static ValueReading currency(String text) {
        return CURRENCIES.contains(text)
                ? new Understood(text)
                : new NotUnderstood("is not an ISO 4217 currency code, such as EUR");
    }

    private static ValueReading tags(String text) {
        if (text.indexOf('\0') >= 0 || text.length() > LONGEST_TEXT) {
            return new NotUnderstood("is too long or contains a character that is not text");
        }
        return new Understood(Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|")));
    }
}
