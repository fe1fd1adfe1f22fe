package org.advocacycrm.web.recognition;

import java.time.Clock;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.Proofs;
import org.advocacycrm.recognition.RecognitionDesk;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {

    @Bean
    RecognitionPortal recognitionPortal(CustomerStars stars, AuditLog audit, Clock clock, UnitOfWork unitOfWork) {
        return new RecognitionPortal(stars, audit, clock, unitOfWork);
    }

    @Bean
    RecognitionDesk recognitionDesk(
            CustomerStars stars,
            Colleagues colleagues,
            Proofs proofs,
            AuditLog audit,
            Company company,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new RecognitionDesk(stars, colleagues, proofs, audit, company, clock, unitOfWork);
    }
}
