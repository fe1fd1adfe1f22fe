package org.advocacycrm.web.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** A calendar as the browser submits it, every field as it was typed. */
record CalendarForm(
        @Nullable String revision,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String monday,
        @Nullable String tuesday,
        @Nullable String wednesday,
        @Nullable String thursday,
        @Nullable String friday,
        @Nullable String saturday,
        @Nullable String sunday,
        @Nullable String holidays,
        @Nullable String extraDays,
        @Nullable List<String> categories,
        @Nullable String previewFrom,
        @Nullable String previewTo) {

    static CalendarForm of(CompanyCalendar calendar, String previewFrom, String previewTo) {
        var hours = calendar.hours();
        return new CalendarForm(
                Long.toString(calendar.revision().number()),
                calendar.name(),
                hours.zone().getId(),
                on(DayOfWeek.MONDAY, hours.week()),
                on(DayOfWeek.TUESDAY, hours.week()),
                on(DayOfWeek.WEDNESDAY, hours.week()),
                on(DayOfWeek.THURSDAY, hours.week()),
                on(DayOfWeek.FRIDAY, hours.week()),
                on(DayOfWeek.SATURDAY, hours.week()),
                on(DayOfWeek.SUNDAY, hours.week()),
                DayLines.ofHolidays(hours.holidays()),
                DayLines.ofExtraDays(hours.extraDays()),
                List.copyOf(calendar.categories()),
                previewFrom,
                previewTo);
    }

    private static String on(DayOfWeek day, Map<DayOfWeek, WorkingHours> week) {
        return week.getOrDefault(day, WorkingHours.NONE).toString();
    }

    /** The field of a weekday is called by its name. */
    static String field(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "monday";
            case TUESDAY -> "tuesday";
            case WEDNESDAY -> "wednesday";
            case THURSDAY -> "thursday";
            case FRIDAY -> "friday";
            case SATURDAY -> "saturday";
            case SUNDAY -> "sunday";
        };
    }

    String typed(DayOfWeek day) {
        return orEmpty(
                switch (day) {
                    case MONDAY -> monday;
                    case TUESDAY -> tuesday;
                    case WEDNESDAY -> wednesday;
                    case THURSDAY -> thursday;
                    case FRIDAY -> friday;
                    case SATURDAY -> saturday;
                    case SUNDAY -> sunday;
                });
    }

    String typedName() {
        return orEmpty(name);
    }

    String typedZone() {
        return orEmpty(zone);
    }

    String typedHolidays() {
        return orEmpty(holidays);
    }

    String typedExtraDays() {
        return orEmpty(extraDays);
    }

    List<String> chosenCategories() {
        return categories == null ? List.of() : categories;
    }

    String typedPreviewFrom() {
        return orEmpty(previewFrom);
    }

    String typedPreviewTo() {
        return orEmpty(previewTo);
    }

    /** What the visitor saw; anything but a number never matches what is kept. */
    Revision basedOn() {
        var number = orEmpty(revision);
        return number.matches("\\d{1,18}") ? new Revision(Long.parseLong(number)) : Revision.NEVER_STORED;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
