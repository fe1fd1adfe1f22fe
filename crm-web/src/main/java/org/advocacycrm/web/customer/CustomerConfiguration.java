package org.advocacycrm.web.customer;

import java.time.Clock;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CustomerConfiguration {

    @Bean
    StandingRecomputation standingRecomputation(
            CustomerHistories histories, Standings standings, Company company, Clock clock) {
        return new StandingRecomputation(histories, standings, company, clock);
    }
}
