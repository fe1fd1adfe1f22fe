package org.advocacycrm.web.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.advocacycrm.contact.AnswerDesk;
import org.advocacycrm.contact.ContactAnswers;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactForecast;
import org.advocacycrm.contact.ContactReview;
import org.advocacycrm.contact.ContactSimulator;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.ReviewedContacts;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    private static final int REVIEWED_AT_ONCE = 200;

    @Bean
    ContactDesk contactDesk(Contacts contacts, DecisionLog log, Company company, UnitOfWork unitOfWork, Clock clock) {
        return new ContactDesk(contacts, log, company, unitOfWork, clock);
    }

    @Bean
    AnswerDesk answerDesk(
            Contacts contacts, ContactAnswers answers, Preferences preferences, UnitOfWork unitOfWork, Clock clock) {
        return new AnswerDesk(contacts, answers, preferences, unitOfWork, clock);
    }

    @Bean
    ContactSimulator contactSimulator(Contacts contacts, Clock clock) {
        return new ContactSimulator(contacts, clock);
    }

    @Bean
    ContactForecast contactForecast(ContactsMade made, Contacts contacts, Clock clock) {
        return new ContactForecast(made, contacts, clock);
    }

    @Bean
    ContactReview contactReview(
            ReviewedContacts contacts, ConsentLedger ledger, Company company, UnitOfWork unitOfWork) {
        return new ContactReview(contacts, ledger, company, unitOfWork);
    }

    @Bean
    RecurringTask<Void> reviewContacts(ContactReview review) {
        return Tasks.recurring("review-contacts", FixedDelay.ofSeconds(20)).execute((instance, context) -> {
            while (review.reviewSome(REVIEWED_AT_ONCE)
                    && !context.getSchedulerState().isShuttingDown()) {
                // the next customers
            }
        });
    }

    @Bean
    RecurringTask<Void> forgetOldContactDecisions(DecisionLog log, Clock clock) {
        return Tasks.recurring("forget-old-contact-decisions", FixedDelay.ofHours(6))
                .execute((instance, context) ->
                        log.forgetBefore(clock.instant().minus(Duration.ofDays(DecisionLog.DAYS))));
    }
}
