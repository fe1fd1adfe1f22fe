package org.advocacycrm.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** Days and moments as people of a language read them, in one time zone: {@code 21 Nov 2026}, {@code 14:05}. */
public final class Dates {

    /** Only Germans put a dot behind the number of a day. */
    private static final Map<String, String> DAYS = Map.of("de", "d. MMM uuuu");

    private static final String OTHER_DAYS = "d MMM uuuu";

    private final Locale language;
    private final ZoneId zone;

    private Dates(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    public static Dates in(Locale language, ZoneId zone) {
        return new Dates(language, zone);
    }

    /** A day such as {@code 21 Nov 2026}. */
    public When day(LocalDate day) {
        return new When(day.toString(), format(dayPattern()).format(day));
    }

    /** The day of a moment in this zone, such as {@code 21 Nov 2026}. */
    public When day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** A day that comes back every year, such as {@code 21 Nov}. */
    public String dayOfYear(MonthDay day) {
        return format(dayPattern().replace(" uuuu", "")).format(day);
    }

    /** A month such as {@code Nov 2026}. */
    public When month(YearMonth month) {
        return new When(month.toString(), format("MMM uuuu").format(month));
    }

    /** A moment with its zone, such as {@code 21 Nov 2026, 14:05 CET}. */
    public When moment(Instant moment) {
        var local = moment.atZone(zone);
        return new When(moment.toString(), format(dayPattern() + ", HH:mm ").format(local) + zoneName(moment));
    }

    /** A moment without the zone, for lists whose heading names it: {@code 21 Nov 2026, 14:05}. */
    public When momentInZone(Instant moment) {
        return new When(moment.toString(), format(dayPattern() + ", HH:mm").format(moment.atZone(zone)));
    }

    /** A time of day such as {@code 09:30}. */
    public String time(LocalTime time) {
        return format("HH:mm").format(time);
    }

    /** The short name that the zone has at that moment, such as {@code CET} or {@code CEST}. */
    private String zoneName(Instant moment) {
        return zone.getId().equals("UTC") || zone.getId().equals("Z")
                ? "UTC"
                : DateTimeFormatter.ofPattern("zzz", language).format(moment.atZone(zone));
    }

    /** The full name of the zone, such as {@code Central European Time}. */
    public String zone() {
        return zone.getDisplayName(TextStyle.FULL, language);
    }

    private String dayPattern() {
        return DAYS.getOrDefault(language.getLanguage(), OTHER_DAYS);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
