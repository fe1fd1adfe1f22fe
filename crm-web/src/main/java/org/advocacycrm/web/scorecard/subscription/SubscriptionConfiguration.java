package org.advocacycrm.web.scorecard.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.subscription.SubscriptionRounds;
import org.advocacycrm.subscription.Subscriptions;
import org.advocacycrm.web.export.job.ExportDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    private static final int MINUTES_BETWEEN_ROUNDS = 10;

    @Bean
    SubscriptionRounds subscriptionRounds(
            Subscriptions subscriptions,
            ExportDesk desk,
            StaffAccounts accounts,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        var dispatch = new SubscriptionDispatch(desk, accounts, company, clock);
        return new SubscriptionRounds(subscriptions, dispatch, unitOfWork, company, clock);
    }

    /** The rounds order exports from the very scheduler that makes them, and so are looked up late. */
    @Bean
    RecurringTask<Void> subscriptionJob(ObjectProvider<SubscriptionRounds> rounds) {
        return Tasks.recurring("subscriptions", FixedDelay.ofMinutes(MINUTES_BETWEEN_ROUNDS))
                .execute((instance, context) -> rounds.getObject().go());
    }
}
