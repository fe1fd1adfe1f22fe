package org.advocacycrm.web.settings;

import java.security.SecureRandom;
import java.time.Clock;
import org.advocacycrm.shared.Company;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    private static final String EMBEDDED = "embedded";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    Company company(CrmSettings settings) {
        return new Company(settings.companyName(), settings.timeZone(), settings.currency());
    }

    @Bean
    DemoMode demoMode(CrmSettings settings, Environment environment) {
        var embedded =
                environment.getProperty("spring.datasource.url", EMBEDDED).equals(EMBEDDED);
        var on = settings.demo() == null ? embedded : settings.demo();
        return new DemoMode(on, on && !environment.containsProperty("spring.mail.host"));
    }
}
