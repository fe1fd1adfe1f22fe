package org.advocacycrm.web.calendar;

import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.service.CaseTimes;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** First after an import: the states of a case say when it was resolved, and all else follows from that. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    CaseTimekeeper caseTimekeeper(CaseTimes cases, Calendars calendars, UnitOfWork unitOfWork) {
        return new CaseTimekeeper(cases, calendars, unitOfWork);
    }
}
