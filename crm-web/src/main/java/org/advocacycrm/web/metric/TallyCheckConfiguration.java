package org.advocacycrm.web.metric;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.advocacycrm.analytics.scorecard.TallyAudit;
import org.advocacycrm.analytics.scorecard.TallySources;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.RecognitionTallies;
import org.advocacycrm.scorecard.RecountedTallies;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.scorecard.SegmentTallies;
import org.advocacycrm.scorecard.TallyChecks;
import org.advocacycrm.shared.Company;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The comparison of the kept tallies with a recount, every night and when somebody asks for it. */
@Configuration(proxyBeanMethods = false)
class TallyCheckConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    TallyAudit tallyAudit(
            FeedbackTallies feedback,
            CaseTallies cases,
            CustomerTallies customers,
            EmployeeTallies employees,
            SegmentTallies segments,
            RelationshipTallies relationships,
            RecognitionTallies recognitions,
            RecountedTallies recounted,
            Company company,
            Clock clock,
            MetricSettings settings) {
        var kept = new TallySources(feedback, cases, customers, employees, segments, relationships, recognitions);
        return new TallyAudit(kept, recounted, company, clock, settings.repeatWindow());
    }

    @Bean
    TallyCheckJob tallyCheckJob(TallyAudit audit, TallyChecks checks) {
        return new TallyCheckJob(audit, checks);
    }

    @Bean
    RecurringTask<Void> checkTallies(TallyCheckJob job, Company company) {
        return Tasks.recurring("check-tallies", Schedules.daily(company.zone(), AT_NIGHT))
                .execute((instance, context) -> job.run());
    }

    @Bean
    OneTimeTask<Void> checkTalliesNow(TallyCheckJob job) {
        return Tasks.oneTime("check-tallies-now").execute((instance, context) -> job.run());
    }
}
