package org.advocacycrm.web.intake;

import org.advocacycrm.intake.CheckedIntake;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordStore;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    RecordIntake recordIntake(RecordStore store, UnitOfWork unitOfWork, Company company) {
        return new CheckedIntake(store, unitOfWork, company);
    }
}
