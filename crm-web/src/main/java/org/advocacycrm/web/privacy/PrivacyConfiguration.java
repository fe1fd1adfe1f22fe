package org.advocacycrm.web.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.privacy.CustomerMarks;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.Erasure;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestEffects;
import org.advocacycrm.privacy.RequestMail;
import org.advocacycrm.privacy.RequestQueue;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    RequestEffects requestEffects(CustomerMarks marks, PreferencePortal preferences, Erasure erasure, AuditLog audit) {
        return new RequestEffects(marks, preferences, erasure, audit);
    }

    @Bean
    RequestDesk requestDesk(
            DataRequests requests,
            CustomerContacts customers,
            RequestEffects effects,
            OneTimeTokenDesk tokens,
            RequestMail mail,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RequestDesk(requests, customers, effects, tokens, mail, audit, unitOfWork, clock);
    }

    @Bean
    RequestQueue requestQueue(
            DataRequests requests,
            CustomerContacts customers,
            RequestEffects effects,
            RequestMail mail,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        return new RequestQueue(requests, customers, effects, mail, audit, unitOfWork, company, clock);
    }

    @Bean
    RecurringTask<Void> erasure(RequestDesk desk) {
        return Tasks.recurring("erasure", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> desk.eraseWhoIsDue());
    }
}
