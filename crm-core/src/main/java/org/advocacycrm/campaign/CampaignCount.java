package org.advocacycrm.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;

/**
 * Finds out whom a campaign would reach, and why not the others, without reserving anything or putting a decision on
 * record. It goes on where it was interrupted.
 */
public final class CampaignCount {

    private static final int PAGE = 500;
    private static final Sorting BY_NAME = new Sorting(Sorting.Column.NAME, false);

    private final Campaigns campaigns;
    private final AudienceReader audiences;
    private final CustomerDirectory directory;
    private final MessageTemplates templates;
    private final Contacts contacts;
    private final LifeStories stories;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public CampaignCount(
            Campaigns campaigns,
            AudienceReader audiences,
            CustomerDirectory directory,
            MessageTemplates templates,
            Contacts contacts,
            LifeStories stories,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.directory = directory;
        this.templates = templates;
        this.contacts = contacts;
        this.stories = stories;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Counts the campaign to its end, unless it is interrupted or no longer to be counted.
     *
     * @param interrupted asked between two steps
     */
    public void run(Campaign campaign, BooleanSupplier interrupted) {
        select(campaign, interrupted);
        var template = templates.of(campaign.template(), campaign.version()).orElseThrow();
        var moment = campaign.from().isAfter(clock.instant()) ? campaign.from() : clock.instant();
        while (!interrupted.getAsBoolean()) {
            var some = campaigns.due(campaign.id(), Set.of(Selected.State.SELECTED), Instant.MAX, PAGE);
            if (some.isEmpty()) {
                campaigns.move(campaign.id(), Set.of(CampaignState.COUNTING), CampaignState.COUNTED);
                return;
            }
            unitOfWork.run(
                    () -> some.forEach(selected -> campaigns.keep(decide(campaign, template, selected, moment))));
        }
    }

    private void select(Campaign campaign, BooleanSupplier interrupted) {
        var filter = audiences.filter(campaign.audience().query());
        var page = directory.page(filter, BY_NAME, PageRequest.first(PAGE));
        while (!page.lines().isEmpty() && !interrupted.getAsBoolean()) {
            campaigns.select(
                    campaign.id(), page.lines().stream().map(CustomerLine::id).toList(), campaign.from());
            page = directory.page(
                    filter, BY_NAME, PageRequest.after(page.lines().getLast().id(), PAGE));
        }
    }

    private Selected decide(Campaign campaign, MessageTemplate template, Selected selected, Instant moment) {
        var recipient = contacts.recipient(selected.customer(), moment, clock.instant());
        var level = Fit.level(campaign.audience(), template, recipient.preferences());
        if (!suits(template, selected.customer(), stories)) {
            return selected.held(HeldBack.LIFE_STAGE, level, null);
        }
        var decision = Fit.decide(Fit.request(campaign, template, moment), recipient, template.channels());
        return switch (decision) {
            case Allow(var channel, var reason, var checks) -> selected.planned(moment, level, channel);
            case Defer(var channel, var reason, var until, var checks) ->
                selected.waiting(until, reason.name(), level, channel);
            case Deny(var channel, var reason, var checks) -> selected.held(reason.name(), level, channel);
        };
    }

    /** Whether the message suits the stage of life the customer told us, if any may be used. */
    static boolean suits(MessageTemplate template, CustomerId customer, LifeStories stories) {
        if (template.lifeStages().isEmpty()) {
            return true;
        }
        var story = stories.of(customer);
        var stage = story.paused() ? null : story.stage();
        return stage == null || template.lifeStages().contains(stage);
    }
}
