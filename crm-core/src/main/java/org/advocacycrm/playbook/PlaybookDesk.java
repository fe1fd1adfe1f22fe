package org.advocacycrm.playbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** Where strategies are changed, plays are started and ended, and expenses are noted. */
public final class PlaybookDesk {

    private final Playbook playbook;
    private final Plays plays;
    private final Spends spends;
    private final CampaignDesk campaigns;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final Clock clock;

    public PlaybookDesk(
            Playbook playbook,
            Plays plays,
            Spends spends,
            CampaignDesk campaigns,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Company company,
            Clock clock) {
        this.playbook = playbook;
        this.plays = plays;
        this.spends = spends;
        this.campaigns = campaigns;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.clock = clock;
    }

    public void change(Strategy strategy) {
        unitOfWork.run(() -> {
            playbook.add(strategy);
            record(strategy.author(), "playbook.changed", strategy.segment().name(), "version " + strategy.version());
        });
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    /** Gives staff a task for everybody in the segment who is not held out. */
    public Play startTask(String name, AdvocacySegment segment, String task, int dueDays, int holdOut, String actor) {
        return start(play(name, segment, task, dueDays, null, holdOut, actor), null, actor);
    }

    /**
     * Orders a campaign to everybody in the segment who is not held out. It is counted, approved and sent like any other:
     * each message through the contact decision.
     */
    public Play startMessage(
            String name, AdvocacySegment segment, MessageTemplate template, int holdOut, String actor) {
        return start(play(name, segment, null, 0, template, holdOut, actor), template, actor);
    }

    private Play play(
            String name,
            AdvocacySegment segment,
            @Nullable String task,
            int dueDays,
            @Nullable MessageTemplate template,
            int holdOut,
            String actor) {
        return new Play(
                new PlayId(UUID.randomUUID()),
                name,
                segment,
                task,
                dueDays,
                template == null ? null : template.id(),
                holdOut,
                today(),
                actor,
                clock.instant(),
                null);
    }

    private Play start(Play play, @Nullable MessageTemplate template, String actor) {
        unitOfWork.run(() -> {
            plays.start(play);
            if (template != null) {
                campaigns.order(campaign(play, template), actor);
            }
            record(actor, "playbook.play-started", play.id().toString(), play.name());
        });
        return play;
    }

    private Campaign campaign(Play play, MessageTemplate template) {
        return new Campaign(
                new CampaignId(play.id().value()),
                play.name(),
                new Audience(play.name(), "play=" + play.id()),
                template.id(),
                template.revision(),
                null,
                clock.instant(),
                null,
                CampaignState.COUNTING,
                play.author(),
                clock.instant());
    }

    public void end(PlayId id, String actor) {
        unitOfWork.run(() -> {
            plays.end(id, clock.instant());
            campaigns.stop(new CampaignId(id.value()), actor);
            record(actor, "playbook.play-ended", id.toString(), "");
        });
    }

    public void note(Spend spend) {
        unitOfWork.run(() -> {
            spends.keep(spend);
            record(
                    spend.author(),
                    "customer.spend-noted",
                    spend.customer().toString(),
                    spend.kind().name());
        });
    }

    private void record(String actor, String action, String subject, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }
}
