package org.advocacycrm.web.treatment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.treatment.EventWords;
import org.advocacycrm.treatment.GreetingPlan;
import org.advocacycrm.treatment.GreetingRun;
import org.advocacycrm.treatment.Greetings;
import org.advocacycrm.treatment.LifeTreatments;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TreatmentConfiguration {

    @Bean
    GreetingPlan greetingPlan(LifeTreatments treatments, Greetings greetings, Company company, Clock clock) {
        return new GreetingPlan(treatments, greetings, company, clock);
    }

    @Bean
    GreetingRun greetingRun(
            LifeTreatments treatments,
            Greetings greetings,
            LifeStories stories,
            MessageTemplates templates,
            Contacts contacts,
            ContactDesk desk,
            Messenger messenger,
            Composer composer,
            CustomerContacts customers,
            Preferences preferences,
            SentMessages sent,
            EventWords words,
            UnitOfWork unitOfWork,
            Clock clock,
            CrmSettings settings) {
        return new GreetingRun(
                treatments,
                greetings,
                stories,
                templates,
                contacts,
                desk,
                messenger,
                composer,
                customers,
                preferences,
                sent,
                words,
                unitOfWork,
                clock,
                settings.baseUrl().getHost());
    }

    /** Every hour, since a day begins at another hour in each zone. */
    @Bean
    RecurringTask<Void> greetingPlanning(GreetingPlan plan) {
        return Tasks.recurring("greeting-planning", FixedDelay.ofHours(1)).execute((instance, context) -> plan.run());
    }

    @Bean
    RecurringTask<Void> greetingSending(GreetingRun run) {
        return Tasks.recurring("greeting-sending", FixedDelay.ofMinutes(1)).execute((instance, context) -> run.run());
    }
}
