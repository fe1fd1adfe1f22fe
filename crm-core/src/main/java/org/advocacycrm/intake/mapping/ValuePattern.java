package org.advocacycrm.intake.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** How dates or numbers are written in a file. What does not follow the pattern is left as it is, to be refused as such. */
public sealed interface ValuePattern {

    String rewrite(String text, ZoneId zone);

    /** A pattern of letters such as {@code d/M/yyyy H:mm}, for a day. */
    static ValuePattern ofDays(String letters) {
        return new Dates(formatter(letters), false);
    }

    /** A pattern of letters such as {@code d/M/yyyy H:mm}, for a moment. */
    static ValuePattern ofMoments(String letters) {
        return new Dates(formatter(letters), true);
    }

    /** A number as the file writes it, such as {@code 1.234,56}: the last sign in it separates the decimals. */
    static ValuePattern ofNumbers(String example) {
        var signs = example.replaceAll("[0-9#]", "");
        if (signs.isEmpty() || signs.length() > 3 || !signs.matches("[., '\u00A0\u202F]+")) {
            throw new IllegalArgumentException("A number pattern is an example, such as 1.234,56");
        }
        return new Numbers(signs.charAt(signs.length() - 1), signs.substring(0, signs.length() - 1));
    }

    private static DateTimeFormatter formatter(String letters) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(letters.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    record Dates(DateTimeFormatter formatter, boolean moments) implements ValuePattern {

        @Override
        public String rewrite(String text, ZoneId zone) {
            try {
                var parsed = formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return switch (parsed) {
                    case OffsetDateTime time -> moments ? time.toInstant().toString() : print(time.toLocalDate());
                    case LocalDateTime time -> moments ? print(time, zone) : print(time.toLocalDate());
                    default ->
                        moments ? print(LocalDate.from(parsed).atStartOfDay(), zone) : print(LocalDate.from(parsed));
                };
            } catch (DateTimeException unlikeThePattern) {
                return text;
            }
        }

        private static String print(LocalDate day) {
            return day.toString();
        }

        private static String print(LocalDateTime time, ZoneId zone) {
            return time.atZone(zone).toInstant().toString();
        }
    }

    record Numbers(char decimal, String grouping) implements ValuePattern {

        private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

        @Override
        public String rewrite(String text, ZoneId zone) {
            var number = text;
            for (var index = 0; index < grouping.length(); index++) {
                number = number.replace(grouping.substring(index, index + 1), "");
            }
            number = number.replace(decimal, '.');
            return NUMBER.matcher(number).matches() ? number : text;
        }
    }
}
