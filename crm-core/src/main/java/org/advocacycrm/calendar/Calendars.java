package org.advocacycrm.calendar;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

/** The calendars that the company keeps. */
public interface Calendars {

    /** All of them, the company's own first, the others by name. */
    List<CompanyCalendar> all();

    Optional<CompanyCalendar> of(CalendarId id);

    /** The calendars as they are until the unit of work ends: whoever wants to change one waits for it. */
    CalendarBook inForce();

    /**
     * Keeps the calendar in place of the one it was derived from.
     *
     * @throws StaleRevision if that has been replaced by another since
     * @throws CategoryTaken if another calendar is for one of its categories
     */
    void keep(CompanyCalendar calendar);

    /**
     * Forgets the calendar; its categories follow the company's.
     *
     * @throws StaleRevision if the calendar is no longer of that revision
     */
    void remove(CalendarId id, Revision basedOn);
}
