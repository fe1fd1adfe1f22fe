package org.advocacycrm.web.lifeevent;

import java.time.Clock;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LifeEventConfiguration {

    @Bean
    LifePortal lifePortal(LifeStories stories, LifeLedger ledger, Clock clock, UnitOfWork unitOfWork) {
        return new LifePortal(stories, ledger, clock, unitOfWork);
    }
}
