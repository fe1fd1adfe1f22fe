package org.advocacycrm.calendar;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which calendar applies to which case. */
public record CalendarBook(WorkingCalendar ofTheCompany, Map<String, WorkingCalendar> byCategory) {

    public CalendarBook {
        byCategory = Map.copyOf(byCategory);
    }

    /** Without a calendar of the company the clock never stops. */
    public static CalendarBook of(List<CompanyCalendar> calendars, ZoneId zone) {
        var company = WorkingCalendar.aroundTheClock(zone);
        var byCategory = new HashMap<String, WorkingCalendar>();
        for (var calendar : calendars) {
            if (calendar.isForTheCompany()) {
                company = calendar.hours();
            }
            calendar.categories().forEach(category -> byCategory.put(category, calendar.hours()));
        }
        return new CalendarBook(company, byCategory);
    }

    public WorkingCalendar forCategory(String category) {
        return byCategory.getOrDefault(category, ofTheCompany);
    }
}
