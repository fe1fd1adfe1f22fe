package org.advocacycrm.web.merge;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.merge.CustomerMerge;
import org.advocacycrm.merge.Merges;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MergeConfiguration {

    @Bean
    CustomerMerge customerMerge(
            Merges merges,
            Preferences preferences,
            ConsentLedger ledger,
            PreferencePortal portal,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new CustomerMerge(merges, preferences, ledger, portal, audit, unitOfWork, clock);
    }
}
