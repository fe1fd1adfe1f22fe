package org.advocacycrm.web.calendar;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.calendar.CompanyCalendar;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;

/** Changes calendars; whenever one changed, all cases are timed anew in the background. */
final class CalendarDesk {

    private final Calendars calendars;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> timing;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    CalendarDesk(
            Calendars calendars,
            SchedulerClient scheduler,
            OneTimeTask<Void> timing,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.calendars = calendars;
        this.scheduler = scheduler;
        this.timing = timing;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(CompanyCalendar calendar, String actor) {
        unitOfWork.run(() -> {
            calendars.keep(calendar);
            changed(
                    calendar,
                    calendar.revision().equals(Revision.NEVER_STORED) ? "calendar.created" : "calendar.changed",
                    actor);
        });
    }

    void remove(CompanyCalendar calendar, Revision basedOn, String actor) {
        unitOfWork.run(() -> {
            calendars.remove(calendar.id(), basedOn);
            changed(calendar, "calendar.removed", actor);
        });
    }

    /** Every change has a task of its own: one that is running may have passed cases already. */
    private void changed(CompanyCalendar calendar, String action, String actor) {
        audit.record(new AuditEntry(clock.instant(), actor, action, calendar.name(), ""));
        scheduler.scheduleIfNotExists(
                timing.schedulableInstance(UUID.randomUUID().toString()));
    }
}
