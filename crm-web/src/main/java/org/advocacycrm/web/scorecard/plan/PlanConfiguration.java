package org.advocacycrm.web.scorecard.plan;

import java.time.Clock;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.PlanDesk;
import org.advocacycrm.analytics.action.PlanEffects;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    PlanDesk planDesk(ActionPlans plans, AuditLog audit, UnitOfWork unitOfWork, Company company, Clock clock) {
        return new PlanDesk(plans, audit, unitOfWork, company, clock);
    }

    @Bean
    PlanEffects planEffects(Measurements measurements, Company company, Clock clock) {
        return new PlanEffects(measurements, company, clock);
    }
}
