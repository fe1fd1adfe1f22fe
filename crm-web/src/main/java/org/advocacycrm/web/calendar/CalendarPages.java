package org.advocacycrm.web.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.advocacycrm.calendar.CalendarId;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.calendar.WorkingCalendar;
import org.advocacycrm.calendar.WorkingHours;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says in words what calendars contain, and what may be chosen on their pages. */
@Component
class CalendarPages {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Calendars calendars;
    private final FilterValues occurring;
    private final MessageSource messages;

    CalendarPages(Calendars calendars, FilterValues occurring, MessageSource messages) {
        this.calendars = calendars;
        this.occurring = occurring;
        this.messages = messages;
    }

    /** A calendar in the list of them. */
    record Line(String id, String name, String zone, List<String> hours, String days, String appliesTo) {}

    Line line(CompanyCalendar calendar, Locale locale) {
        var hours = calendar.hours();
        return new Line(
                calendar.id().toString(),
                calendar.name(),
                hours.zone().getId(),
                week(hours, locale),
                say(
                        "calendar.days",
                        locale,
                        hours.holidays().size(),
                        hours.extraDays().size()),
                calendar.isForTheCompany()
                        ? say("calendar.applies.company", locale)
                        : calendar.categories().isEmpty()
                                ? say("calendar.applies.none", locale)
                                : String.join(", ", calendar.categories()));
    }

    /** Neighbouring days with the same hours share a line. */
    private List<String> week(WorkingCalendar calendar, Locale locale) {
        var lines = new ArrayList<String>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            if (day == DayOfWeek.SUNDAY || !on(day, calendar).equals(on(day.plus(1), calendar))) {
                var hours = on(day, calendar);
                var days = first == day ? name(day, locale) : name(first, locale) + "–" + name(day, locale);
                lines.add(days + " " + (hours.isEmpty() ? say("calendar.day-off", locale) : hours.toString()));
                first = day.plus(1);
            }
        }
        return List.copyOf(lines);
    }

    private static WorkingHours on(DayOfWeek day, WorkingCalendar calendar) {
        return calendar.week().getOrDefault(day, WorkingHours.NONE);
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    /** The categories that occur and those the calendar is for; one that another calendar is for cannot be chosen. */
    List<Choice> categories(CalendarId id, Locale locale) {
        var elsewhere = new HashMap<String, String>();
        var all = new TreeSet<>(occurring.occurring().getOrDefault(Dimension.CATEGORY, new TreeSet<>()));
        for (var calendar : calendars.all()) {
            all.addAll(calendar.categories());
            if (!calendar.id().equals(id)) {
                calendar.categories().forEach(category -> elsewhere.put(category, calendar.name()));
            }
        }
        return all.stream()
                .map(category -> elsewhere.containsKey(category)
                        ? new Choice(
                                category,
                                category,
                                say("calendar.category.taken", locale, elsewhere.get(category)),
                                true)
                        : new Choice(category, category))
                .toList();
    }

    /** How much working time lies between the two moments typed. */
    Optional<String> preview(CalendarForm form, WorkingCalendar calendar, Errors errors, Locale locale) {
        var from = moment(form.typedPreviewFrom(), "previewFrom", calendar, errors);
        var to = moment(form.typedPreviewTo(), "previewTo", calendar, errors);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            errors.rejectValue("previewTo", "calendar.fault.preview-backwards");
            return Optional.empty();
        }
        var dates = Dates.in(locale, calendar.zone());
        return Optional.of(say(
                "calendar.preview.result",
                locale,
                weekday(from.get(), calendar, locale) + " " + dates.moment(from.get()),
                weekday(to.get(), calendar, locale) + " " + dates.moment(to.get()),
                hours(calendar.workingTime(from.get(), to.get()), locale),
                hours(Duration.between(from.get(), to.get()), locale)));
    }

    private static Optional<Instant> moment(String text, String field, WorkingCalendar calendar, Errors errors) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(calendar.zone()).toInstant());
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue(field, "calendar.fault.moment");
            return Optional.empty();
        }
    }

    private static String weekday(Instant moment, WorkingCalendar calendar, Locale locale) {
        return name(moment.atZone(calendar.zone()).getDayOfWeek(), locale);
    }

    private static String hours(Duration duration, Locale locale) {
        var hours = BigDecimal.valueOf(duration.toSeconds())
                .divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Figures.in(locale).decimal(hours, Math.max(hours.scale(), 0));
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
