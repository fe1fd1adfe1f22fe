package org.advocacycrm.web.engagement;

import java.time.Clock;
import org.advocacycrm.analytics.engagement.ServiceStages;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.position.StageDesk;
import org.advocacycrm.engagement.position.StageKeeping;
import org.advocacycrm.engagement.position.StagePositions;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.standing.CustomerHistories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    StageKeeping stageKeeping(
            StatementBooks books,
            Findings findings,
            CustomerHistories histories,
            StagePositions positions,
            Company company,
            Clock clock) {
        return new StageKeeping(books, findings, histories, positions, company, clock);
    }

    @Bean
    StageDesk stageDesk(
            StatementBooks books,
            Findings findings,
            StageKeeping keeping,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new StageDesk(books, findings, keeping, audit, unitOfWork, clock);
    }

    @Bean
    ServiceStages serviceStages(Measurements measurements) {
        return new ServiceStages(measurements);
    }
}
