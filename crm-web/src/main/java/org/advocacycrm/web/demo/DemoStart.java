package org.advocacycrm.web.demo;

import java.time.Duration;
import org.advocacycrm.demo.DemoCompany;
import org.advocacycrm.demo.DemoLoader;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.web.settings.DemoMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Loads the demo company before the first visitor can knock. */
class DemoStart implements SmartLifecycle {

    /** Before the web server, which starts close to the end of the phases. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoMode mode;
    private final DemoLoader loader;
    private final KeptTallies tallies;
    private final DemoScorecard scorecard;
    private final DemoViews views;
    private final DemoCampaigns campaigns;
    private final DemoRequests requests;
    private final DemoEngagement engagement;
    private final DemoCare care;
    private volatile boolean running;

    DemoStart(
            DemoMode mode,
            DemoLoader loader,
            KeptTallies tallies,
            DemoScorecard scorecard,
            DemoViews views,
            DemoCampaigns campaigns,
            DemoRequests requests,
            DemoEngagement engagement,
            DemoCare care) {
        this.mode = mode;
        this.loader = loader;
        this.tallies = tallies;
        this.scorecard = scorecard;
        this.views = views;
        this.campaigns = campaigns;
        this.requests = requests;
        this.engagement = engagement;
        this.care = care;
    }

    @Override
    public void start() {
        running = true;
        if (mode.on()) {
            var start = System.nanoTime();
            loader.loadOnce(DemoCompany.USUAL_SEED, DemoCompany.USUAL_SIZE).ifPresent(loaded -> {
                tallies.makeAnew();
                var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
                LOG.info(
                        "Loaded the demo company: {} customers, {} of them with preferences of their own, {} records,"
                                + " in {} s",
                        loaded.customers(),
                        loaded.portalVisitors(),
                        loaded.records(),
                        seconds);
                scorecard.tellOnce();
                views.shareAs(DemoScorecard.signer());
                campaigns.tellOnce();
                requests.tellOnce();
                engagement.tellOnce();
                care.tell();
            });
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
