package org.advocacycrm.campaign;

import java.time.Clock;
import java.util.Set;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Where campaigns are ordered, approved and stopped. */
public final class CampaignDesk {

    private final Campaigns campaigns;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    public CampaignDesk(Campaigns campaigns, UnitOfWork unitOfWork, AuditLog audit, Clock clock) {
        this.campaigns = campaigns;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    public void order(Campaign campaign, String actor) {
        unitOfWork.run(() -> {
            campaigns.add(campaign);
            record(campaign.id(), actor, "campaign.ordered", campaign.name());
        });
    }

    /** Counts anew, since time has passed. */
    public boolean recount(CampaignId id, String actor) {
        return unitOfWork.call(() -> {
            var moved = campaigns.move(id, Set.of(CampaignState.COUNTED), CampaignState.COUNTING);
            if (moved) {
                campaigns.clear(id);
                record(id, actor, "campaign.recounted", "");
            }
            return moved;
        });
    }

    /** Lets it run; one that was stopped goes on. Everybody is decided about again at the moment of sending. */
    public boolean approve(CampaignId id, String actor) {
        return unitOfWork.call(() -> {
            var first = campaigns.move(id, Set.of(CampaignState.COUNTED), CampaignState.RUNNING);
            if (first) {
                var start = campaigns.of(id).orElseThrow().from();
                campaigns.release(id, start.isAfter(clock.instant()) ? start : clock.instant());
                record(id, actor, "campaign.approved", "");
            }
            var again = !first && campaigns.move(id, Set.of(CampaignState.STOPPED), CampaignState.RUNNING);
            if (again) {
                record(id, actor, "campaign.continued", "");
            }
            return first || again;
        });
    }

    /** Holds it: once this has returned no further message is decided about. */
    public boolean stop(CampaignId id, String actor) {
        return unitOfWork.call(() -> {
            var moved = campaigns.move(id, Set.of(CampaignState.RUNNING), CampaignState.STOPPED);
            if (moved) {
                record(id, actor, "campaign.stopped", "");
            }
            return moved;
        });
    }

    private void record(CampaignId id, String actor, String deed, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, deed, id.toString(), detail));
    }
}
