package org.advocacycrm.web.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignCount;
import org.advocacycrm.campaign.CampaignRun;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what campaigns have to do now, a batch of each in turn, so that a large one does not keep the others waiting. */
@Component
class CampaignWork {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignWork.class);
    private static final int BATCH = 400;

    /** Leaves most connections to the database to people. */
    private static final int HANDS = 4;

    private final Campaigns campaigns;
    private final CampaignCount count;
    private final CampaignRun run;
    private final MessageTemplates templates;
    private final Clock clock;

    CampaignWork(Campaigns campaigns, CampaignCount count, CampaignRun run, MessageTemplates templates, Clock clock) {
        this.campaigns = campaigns;
        this.count = count;
        this.run = run;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Works until nothing is due.
     *
     * @param interrupted asked between two steps
     */
    void run(BooleanSupplier interrupted) {
        var work = campaigns.withWork(clock.instant());
        while (!work.isEmpty() && !interrupted.getAsBoolean()) {
            for (var campaign : work) {
                workOn(campaign, interrupted);
            }
            work = campaigns.withWork(clock.instant());
        }
    }

    private void workOn(Campaign campaign, BooleanSupplier interrupted) {
        switch (campaign.state()) {
            case COUNTING -> count.run(campaign, interrupted);
            case RUNNING -> send(campaign, interrupted);
            case STOPPED -> settle(campaign, template(campaign));
            case COUNTED, DONE -> {}
        }
    }

    private void send(Campaign campaign, BooleanSupplier interrupted) {
        var template = template(campaign);
        settle(campaign, template);
        var due = campaigns.due(campaign.id(), CampaignRun.open(), clock.instant(), BATCH);
        sendAll(campaign, template, due, interrupted);
        if (campaigns.next(campaign.id()).isEmpty()) {
            campaigns.move(campaign.id(), Set.of(CampaignState.RUNNING), CampaignState.DONE);
        }
    }

    /** Nobody else works on campaigns, so what is being handed over now was left so by a process that died. */
    private void settle(Campaign campaign, MessageTemplate template) {
        campaigns
                .due(campaign.id(), Set.of(Selected.State.SENDING), Instant.MAX, BATCH)
                .forEach(sending -> run.settle(campaign, template, sending));
    }

    private MessageTemplate template(Campaign campaign) {
        return templates.of(campaign.template(), campaign.version()).orElseThrow();
    }

    private void sendAll(Campaign campaign, MessageTemplate template, List<Selected> due, BooleanSupplier interrupted) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            hands.invokeAll(due.stream()
                    .<Callable<Void>>map(selected -> () -> {
                        if (!interrupted.getAsBoolean()) {
                            send(campaign, template, selected.customer());
                        }
                        return null;
                    })
                    .toList());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Campaign campaign, MessageTemplate template, CustomerId customer) {
        try {
            run.send(campaign, template, customer);
        } catch (RuntimeException failure) {
            LOG.warn("A message of the campaign {} could not be sent to {}", campaign.id(), customer, failure);
            run.postpone(campaign, customer);
        }
    }
}
