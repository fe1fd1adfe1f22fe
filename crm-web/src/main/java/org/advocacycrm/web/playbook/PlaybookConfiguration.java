package org.advocacycrm.web.playbook;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.PlaybookDesk;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.playbook.Spends;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaybookConfiguration {

    @Bean
    PlaybookDesk playbookDesk(
            Playbook playbook,
            Plays plays,
            Spends spends,
            CampaignDesk campaigns,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        return new PlaybookDesk(playbook, plays, spends, campaigns, audit, unitOfWork, company, clock);
    }
}
