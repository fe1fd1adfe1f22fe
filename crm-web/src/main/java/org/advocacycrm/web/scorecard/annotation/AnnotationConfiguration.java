package org.advocacycrm.web.scorecard.annotation;

import java.time.Clock;
import org.advocacycrm.annotation.AnnotationDesk;
import org.advocacycrm.annotation.Annotations;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnotationConfiguration {

    @Bean
    AnnotationDesk annotationDesk(Annotations annotations, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        return new AnnotationDesk(annotations, audit, unitOfWork, clock);
    }
}
