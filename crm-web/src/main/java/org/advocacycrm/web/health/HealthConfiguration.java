package org.advocacycrm.web.health;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.advocacycrm.analytics.health.trial.TrialRun;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads all customers runs in the background, and goes on after a restart. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    TrialRun trialRun(
            HealthTrials trials, HealthVersions versions, CustomerHistories histories, Company company, Clock clock) {
        return new TrialRun(trials, versions, histories, company, clock);
    }

    @Bean
    OneTimeTask<Void> tryHealth(TrialRun run) {
        return Tasks.oneTime("try-health").execute((instance, context) -> run.run(UUID.fromString(instance.getId())));
    }

    @Bean
    OneTimeTask<Void> scoreAgain(StandingRecomputation recomputation) {
        return Tasks.oneTime("score-again").execute((instance, context) -> recomputation.recomputeOutdated());
    }
}
