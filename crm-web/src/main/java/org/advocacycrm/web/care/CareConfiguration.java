package org.advocacycrm.web.care;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.care.CareBook;
import org.advocacycrm.care.CareDesk;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CareConfiguration {

    @Bean
    CareDesk careDesk(CareBook book, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new CareDesk(book, audit, unitOfWork, clock);
    }
}
