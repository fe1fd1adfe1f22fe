package org.advocacycrm.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads ISO 8601 moments: with an offset, local, or a date alone. */
final class Moments {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            var parsed =
                    FORMAT.parseBest(withLetterT(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            var moment = switch (parsed) {
                case OffsetDateTime time -> time.toInstant();
                case LocalDateTime time -> time.atZone(zone).toInstant();
                default -> LocalDate.from(parsed).atStartOfDay(zone).toInstant();
            };
            return Optional.of(moment).filter(instant -> isPlausible(LocalDate.ofInstant(instant, zone)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }

    /** Many systems write a blank where ISO 8601 has the letter T. */
    private static String withLetterT(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }
}
