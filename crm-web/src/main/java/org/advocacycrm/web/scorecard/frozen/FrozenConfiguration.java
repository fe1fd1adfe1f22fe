package org.advocacycrm.web.scorecard.frozen;

import java.time.Clock;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.analytics.signoff.ScorecardDocuments;
import org.advocacycrm.analytics.signoff.SignOffDesk;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.signoff.NoDataReasons;
import org.advocacycrm.signoff.SignOffs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FrozenConfiguration {

    @Bean
    ScorecardArchive scorecardArchive(BalancedScorecards scorecards, SignOffs signOffs, ScorecardDocuments documents) {
        return new ScorecardArchive(scorecards, signOffs, documents);
    }

    @Bean
    SignOffDesk signOffDesk(
            BalancedScorecards scorecards,
            SignOffs signOffs,
            NoDataReasons reasons,
            ScorecardDocuments documents,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        return new SignOffDesk(scorecards, signOffs, reasons, documents, audit, unitOfWork, company, clock);
    }
}
