package org.advocacycrm.web.bulk;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.bulk.BulkDeeds;
import org.advocacycrm.bulk.BulkDesk;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    BulkDesk bulkDesk(BulkDeeds deeds, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new BulkDesk(deeds, audit, unitOfWork, clock);
    }
}
