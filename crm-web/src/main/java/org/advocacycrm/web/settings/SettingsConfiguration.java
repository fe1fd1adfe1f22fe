package org.advocacycrm.web.settings;

import java.time.Clock;
import org.advocacycrm.shared.Company;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Company company(CrmSettings settings) {
        return new Company(settings.companyName(), settings.timeZone(), settings.currency());
    }
}
