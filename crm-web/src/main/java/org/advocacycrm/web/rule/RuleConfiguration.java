package org.advocacycrm.web.rule;

import java.time.Clock;
import org.advocacycrm.analytics.standing.RuleRunWork;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.ruleset.RuleDesk;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    RuleDesk ruleDesk(RuleSets sets, RuleRuns runs, UnitOfWork unitOfWork, AuditLog audit, Clock clock) {
        return new RuleDesk(sets, runs, unitOfWork, audit, clock);
    }

    @Bean
    RuleRunWork ruleRunWork(RuleRuns runs, StandingRecomputation recomputation, Company company, Clock clock) {
        return new RuleRunWork(runs, recomputation, company, clock);
    }
}
