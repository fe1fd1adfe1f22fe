package org.advocacycrm.web.metric;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.analytics.explanation.Explanations;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.GoalSources;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.TallySources;
import org.advocacycrm.analytics.team.DisclosedTurnover;
import org.advocacycrm.scorecard.CaseTallies;
import org.advocacycrm.scorecard.CustomerTallies;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.scorecard.RecognitionTallies;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.scorecard.SegmentTallies;
import org.advocacycrm.shared.Company;
import org.advocacycrm.signoff.NoDataReasons;
import org.advocacycrm.target.Benchmarks;
import org.advocacycrm.target.Targets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MetricConfiguration {

    private static final int SECONDS_BETWEEN_COMPACTIONS = 15;

    @Bean
    Measurements measurements(
            FeedbackTallies feedback,
            CaseTallies cases,
            CustomerTallies customers,
            EmployeeTallies employees,
            SegmentTallies segments,
            RelationshipTallies relationships,
            RecognitionTallies recognitions,
            Company company,
            Clock clock,
            MetricSettings settings) {
        var turnover = new DisclosedTurnover(employees);
        var sources = new TallySources(feedback, cases, customers, turnover, segments, relationships, recognitions);
        return new Measurements(sources, company, clock, settings.repeatWindow());
    }

    @Bean
    Explanations explanations(Measurements measurements, FilterValues values) {
        return new Explanations(measurements, values);
    }

    @Bean
    BalancedScorecards balancedScorecards(
            Measurements measurements,
            Targets targets,
            ActionPlans plans,
            Benchmarks benchmarks,
            NoDataReasons reasons,
            StaffAccounts people,
            Clock clock) {
        return new BalancedScorecards(
                measurements, new GoalSources(targets, plans, benchmarks, reasons, people), clock);
    }

    @Bean
    TallyUpkeep tallyUpkeep(KeptTallies tallies, Company company, MetricSettings settings) {
        return new TallyUpkeep(tallies, company, settings.repeatWindow());
    }

    @Bean
    RecurringTask<Void> compactTallies(KeptTallies tallies) {
        return Tasks.recurring("compact-tallies", FixedDelay.ofSeconds(SECONDS_BETWEEN_COMPACTIONS))
                .execute((instance, context) -> tallies.compact());
    }
}
