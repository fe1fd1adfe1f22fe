package org.advocacycrm.treatment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.TemplateId;

/**
 * What is sent on one kind of event.
 *
 * @param daysBefore how many days before the event; 0 for its day
 * @param active whether anything is planned for it
 */
public record LifeTreatment(
        TreatmentId id,
        String name,
        LifeEventKind kind,
        TemplateId template,
        int daysBefore,
        boolean active,
        Revision revision) {

    public static final int LONGEST_NAME = 80;
    public static final int MOST_DAYS_BEFORE = 60;

    /** When greetings come, in the customer's zone. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** How long after the event a greeting is still of use. */
    private static final int DAYS_OF_GRACE = 3;

    public LifeTreatment {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A treatment has a name of at most 80 characters: " + name);
        }
        if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
            throw new IllegalArgumentException("A greeting goes 0 to 60 days before the event, not " + daysBefore);
        }
    }

    public Instant dueFor(LocalDate event, ZoneId zone) {
        return event.minusDays(daysBefore).atTime(MORNING).atZone(zone).toInstant();
    }

    /** After which a greeting would come too late. */
    public Instant uselessAfter(LocalDate event, ZoneId zone) {
        return event.plusDays(DAYS_OF_GRACE).atStartOfDay(zone).toInstant();
    }
}
