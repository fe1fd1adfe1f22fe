package org.advocacycrm.web.calendar;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.service.CaseTimes;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(30);

    /** First after an import: the states of a case say when it was resolved, and all else follows from that. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    CaseTimekeeper caseTimekeeper(CaseTimes cases, Calendars calendars, UnitOfWork unitOfWork) {
        return new CaseTimekeeper(cases, calendars, unitOfWork);
    }

    @Bean
    OneTimeTask<Void> caseTimingJob(CaseTimekeeper timekeeper) {
        return Tasks.oneTime("case-timing")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> timekeeper.timeAll());
    }

    @Bean
    CalendarDesk calendarDesk(
            Calendars calendars,
            SchedulerClient scheduler,
            OneTimeTask<Void> caseTimingJob,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        return new CalendarDesk(calendars, scheduler, caseTimingJob, unitOfWork, audit, clock);
    }
}
