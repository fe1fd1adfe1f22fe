package org.advocacycrm.web.journey;

import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.journey.JourneyDesk;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    JourneyDesk journeyDesk(Journeys journeys, AuditLog audit, UnitOfWork unitOfWork) {
        return new JourneyDesk(journeys, audit, unitOfWork);
    }

    @Bean
    JourneyFigures journeyFigures(Measurements measurements, Encounters encounters) {
        return new JourneyFigures(measurements, encounters);
    }
}
