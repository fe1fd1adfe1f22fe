package org.advocacycrm.calendar;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.advocacycrm.shared.Revision;

/**
 * A working calendar that the company keeps.
 *
 * @param categories the categories of cases it is for; the company's own calendar is for all others
 * @param revision of the stored calendar this one was derived from
 */
public record CompanyCalendar(
        CalendarId id, String name, WorkingCalendar hours, SortedSet<String> categories, Revision revision) {

    public CompanyCalendar {
        if (id.equals(CalendarId.COMPANY) && !categories.isEmpty()) {
            throw new IllegalArgumentException("The company's calendar is for all categories that have none");
        }
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    }

    /** What is assumed until somebody says when the company works. */
    public static CompanyCalendar notYetKept(String name, ZoneId zone) {
        return new CompanyCalendar(
                CalendarId.COMPANY,
                name,
                WorkingCalendar.aroundTheClock(zone),
                Collections.emptySortedSet(),
                Revision.NEVER_STORED);
    }

    public boolean isForTheCompany() {
        return id.equals(CalendarId.COMPANY);
    }

    /** The same calendar with something else in it. */
    public CompanyCalendar with(String newName, WorkingCalendar newHours, Collection<String> newCategories) {
        return new CompanyCalendar(id, newName, newHours, new TreeSet<>(newCategories), revision);
    }

    /** The same calendar, derived from the given revision of it. */
    public CompanyCalendar basedOn(Revision seen) {
        return new CompanyCalendar(id, name, hours, categories, seen);
    }
}
