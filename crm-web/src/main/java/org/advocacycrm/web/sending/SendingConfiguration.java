package org.advocacycrm.web.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.DeliveryReports;
import org.advocacycrm.sending.Letterhead;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.sending.OneClick;
import org.advocacycrm.sending.ReturnedMail;
import org.advocacycrm.sending.Sender;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.TemplateLanguage;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.ObjectMapper;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    Messenger messenger(
            List<Sender> senders,
            ContactDesk desk,
            Contacts contacts,
            SuppressedAddresses suppressed,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new Messenger(senders, desk, contacts, suppressed, unitOfWork, clock);
    }

    @Bean
    Composer composer(TemplateLanguage templates, Letterhead letterhead, Company company) {
        return new Composer(templates, letterhead, company);
    }

    @Bean
    OneClick oneClick(
            Contacts contacts, Preferences preferences, PreferencePortal portal, UnitOfWork unitOfWork, Clock clock) {
        return new OneClick(contacts, preferences, portal, unitOfWork, clock);
    }

    @Bean
    ReturnedMail returnedMail(
            SentMessages sent,
            DeliveryReports reports,
            SuppressedAddresses suppressed,
            PreferencePortal preferences,
            UnitOfWork unitOfWork) {
        return new ReturnedMail(sent, reports, suppressed, preferences, unitOfWork);
    }

    @Bean
    Sender smsSender(CrmSettings settings, ObjectMapper json, Clock clock) {
        return file(Channel.SMS, settings, json, clock);
    }

    @Bean
    Sender pushSender(CrmSettings settings, ObjectMapper json, Clock clock) {
        return file(Channel.PUSH, settings, json, clock);
    }

    @Bean
    Sender postSender(CrmSettings settings, ObjectMapper json, Clock clock) {
        return file(Channel.POST, settings, json, clock);
    }

    @Bean
    Sender inAppSender(CrmSettings settings, ObjectMapper json, Clock clock) {
        return file(Channel.IN_APP, settings, json, clock);
    }

    @Bean
    Sender messengerSender(CrmSettings settings, ObjectMapper json, Clock clock) {
        return file(Channel.MESSENGER, settings, json, clock);
    }

    private static Sender file(Channel channel, CrmSettings settings, ObjectMapper json, Clock clock) {
        return new FileSender(channel, settings.dataDir().resolve("outgoing"), json, clock);
    }

    @Bean
    RecurringTask<Void> forgetOldSentMessages(SentMessages messages, Clock clock) {
        return Tasks.recurring("forget-old-sent-messages", FixedDelay.ofHours(6))
                .execute((instance, context) ->
                        messages.forgetBefore(clock.instant().minus(Duration.ofDays(SentMessages.DAYS))));
    }
}
