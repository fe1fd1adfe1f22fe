package org.advocacycrm.web.standing;

import java.time.Clock;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.lifecycle.StageOverrides;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.standing.StageDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

    @Bean
    StageDesk stageOverrideDesk(
            StageOverrides overrides,
            StandingRecomputation recomputation,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        return new StageDesk(overrides, recomputation::recompute, unitOfWork, audit, clock);
    }
}
