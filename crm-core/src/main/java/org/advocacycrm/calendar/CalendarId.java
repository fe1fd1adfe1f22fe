package org.advocacycrm.calendar;

import java.util.UUID;

public record CalendarId(UUID value) {

    /** The calendar of all cases that no other calendar is for. */
    public static final CalendarId COMPANY = new CalendarId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
