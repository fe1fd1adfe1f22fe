package org.advocacycrm.web.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.campaign.CampaignCount;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.campaign.CampaignRun;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    CampaignDesk campaignDesk(Campaigns campaigns, UnitOfWork unitOfWork, AuditLog audit, Clock clock) {
        return new CampaignDesk(campaigns, unitOfWork, audit, clock);
    }

    @Bean
    CampaignCount campaignCount(
            Campaigns campaigns,
            AudienceReader audiences,
            CustomerDirectory directory,
            MessageTemplates templates,
            Contacts contacts,
            LifeStories stories,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new CampaignCount(campaigns, audiences, directory, templates, contacts, stories, unitOfWork, clock);
    }

    @Bean
    CampaignRun campaignRun(
            Campaigns campaigns,
            Contacts contacts,
            ContactDesk desk,
            Messenger messenger,
            Composer composer,
            CustomerContacts customers,
            LifeStories stories,
            SentMessages sent,
            UnitOfWork unitOfWork,
            Clock clock,
            CrmSettings settings) {
        return new CampaignRun(
                campaigns,
                contacts,
                desk,
                messenger,
                composer,
                customers,
                stories,
                sent,
                unitOfWork,
                clock,
                settings.baseUrl().getHost());
    }

    /** One instance of the application works on campaigns at a time; another one takes over when it dies. */
    @Bean
    RecurringTask<Void> campaignTurn(CampaignWork work) {
        return Tasks.recurring("campaign-work", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> work.run(context.getSchedulerState()::isShuttingDown));
    }
}
