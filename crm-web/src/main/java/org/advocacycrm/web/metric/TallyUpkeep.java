package org.advocacycrm.web.metric;

import java.time.Duration;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.shared.Company;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Sees to it that tallies are kept with the settings of this installation before anybody asks for one. */
record TallyUpkeep(KeptTallies tallies, Company company, Duration repeatWindow) implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(TallyUpkeep.class);

    @Override
    public void afterPropertiesSet() {
        var begun = System.nanoTime();
        if (tallies.keepWith(company, repeatWindow)) {
            LOG.info(
                    "Tallies are kept in {}, {}, with a repeat window of {}; making them anew took {} s",
                    company.zone(),
                    company.currency(),
                    repeatWindow,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }
}
