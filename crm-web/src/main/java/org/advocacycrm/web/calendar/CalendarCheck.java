package org.advocacycrm.web.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.calendar.WorkingCalendar;
import org.advocacycrm.calendar.WorkingHours;
import org.springframework.validation.Errors;

/** Finds what is missing or wrong in a submitted calendar, and says it beside the field. */
record CalendarCheck(CalendarForm form, Errors errors) {

    private static final int LONGEST_NAME = 200;

    /** The hours, when nothing is wrong. */
    Optional<WorkingCalendar> check() {
        var name = form.typedName();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "calendar.fault.name", new Object[] {LONGEST_NAME}, null);
        }
        var zone = zone();
        var week = week();
        var holidays = new DayLines(errors, "holidays").holidays(form.typedHolidays());
        var extraDays = new DayLines(errors, "extraDays").extraDays(form.typedExtraDays());
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var calendar = zone.map(known -> new WorkingCalendar(known, week, holidays, extraDays));
        if (week.values().stream().allMatch(WorkingHours::isEmpty) && extraDays.isEmpty()) {
            errors.rejectValue("monday", "calendar.fault.never-works");
            return Optional.empty();
        }
        return calendar;
    }

    private Optional<ZoneId> zone() {
        try {
            var zone = ZoneId.of(form.typedZone());
            if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                return Optional.of(zone);
            }
        } catch (DateTimeException unknown) {
            // said below, as for a bare offset
        }
        errors.rejectValue("zone", "calendar.fault.zone", new Object[] {form.typedZone()}, null);
        return Optional.empty();
    }

    private Map<DayOfWeek, WorkingHours> week() {
        var week = new EnumMap<DayOfWeek, WorkingHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            switch (HoursText.read(form.typed(day))) {
                case HoursText.Reading.Understood(var hours) -> week.put(day, hours);
                case HoursText.Reading.Refused(var message, var part) ->
                    errors.rejectValue(CalendarForm.field(day), message, new Object[] {part}, null);
            }
        }
        return week;
    }
}
