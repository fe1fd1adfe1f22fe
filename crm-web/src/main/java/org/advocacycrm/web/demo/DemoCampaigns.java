package org.advocacycrm.web.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignCount;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignRun;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.sending.Sender;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.treatment.LifeTreatments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Repeats the campaigns of the demo company, each at its time: one that is over, one by telephone, and one that is planned. */
@Component
record DemoCampaigns(
        Campaigns campaigns,
        AudienceReader audiences,
        CustomerDirectory directory,
        MessageTemplates templates,
        LifeTreatments treatments,
        Contacts contacts,
        DecisionLog log,
        SuppressedAddresses suppressed,
        List<Sender> senders,
        Composer composer,
        CustomerContacts customers,
        LifeStories stories,
        SentMessages sent,
        AuditLog audit,
        UnitOfWork unitOfWork,
        Company company,
        Clock clock) {

    private static final int MOST = 1_000;
    private static final int DAYS_OF_CLOSEOUTS = 4;

    /** Does all of it, unless somebody began to write templates. */
    void tellOnce() {
        if (!templates.all().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, company.zone());
        var written = new DemoTemplates(templates, treatments, DemoScorecard.signer(), at(today.minusDays(30), 15));
        written.treat();
        var tuesday = today.minusDays(21).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        var past = new Repetition(new PastClock(at(tuesday.minusDays(1), 16)));
        var closeouts = past.order(
                written.closeouts(),
                new Audience("Customers: country Spain", "country=ES"),
                Channel.EMAIL,
                at(tuesday, 9),
                at(tuesday.plusDays(DAYS_OF_CLOSEOUTS), 18));
        past.run(closeouts, at(tuesday.plusDays(DAYS_OF_CLOSEOUTS), 19));
        var calls = past.order(
                written.apologyCall(),
                new Audience("Customers: segment Dissenter", "segment=dissenter"),
                Channel.PHONE,
                at(today.minusDays(1), 9),
                null);
        past.run(calls, now);
        past.order(
                written.familyTips(),
                new Audience("Customers: country Ireland", "country=IE"),
                null,
                at(today.plusDays(6), 10),
                at(today.plusDays(13), 18));
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(company.zone()).toInstant();
    }

    /** The desks of campaigns, at a time of the past. */
    private final class Repetition {

        private final PastClock then;
        private final CampaignDesk desk;
        private final CampaignCount count;
        private final CampaignRun run;

        Repetition(PastClock then) {
            this.then = then;
            var asked = new ContactDesk(contacts, log, company, unitOfWork, then);
            this.desk = new CampaignDesk(campaigns, unitOfWork, audit, then);
            this.count =
                    new CampaignCount(campaigns, audiences, directory, templates, contacts, stories, unitOfWork, then);
            this.run = new CampaignRun(
                    campaigns,
                    contacts,
                    asked,
                    new Messenger(senders, asked, contacts, suppressed, unitOfWork, then),
                    composer,
                    customers,
                    stories,
                    sent,
                    unitOfWork,
                    then,
                    "harbour.example");
        }

        Ordered order(
                MessageTemplate template,
                Audience audience,
                @Nullable Channel channel,
                Instant from,
                @Nullable Instant until) {
            then.moveTo(from.isBefore(clock.instant()) ? from.minus(1, ChronoUnit.DAYS) : clock.instant());
            var campaign = new Campaign(
                    new CampaignId(DemoTemplates.id(template.name() + " campaign")),
                    template.name(),
                    audience,
                    template.id(),
                    template.revision(),
                    channel,
                    from,
                    until,
                    CampaignState.COUNTING,
                    DemoScorecard.signer(),
                    then.instant());
            desk.order(campaign, DemoScorecard.signer());
            count.run(campaign, () -> false);
            return new Ordered(campaign, template);
        }

        /** Sends each message at its moment, as far as these come before the end. */
        void run(Ordered ordered, Instant end) {
            var id = ordered.campaign().id();
            desk.approve(id, DemoScorecard.signer());
            var next = campaigns.next(id).filter(due -> !due.isAfter(end));
            while (next.isPresent()) {
                then.moveTo(next.get());
                campaigns
                        .due(id, CampaignRun.open(), then.instant(), MOST)
                        .forEach(selected -> run.send(ordered.campaign(), ordered.template(), selected.customer()));
                next = campaigns.next(id).filter(due -> !due.isAfter(end));
            }
            if (campaigns.next(id).isEmpty()) {
                campaigns.move(id, Set.of(CampaignState.RUNNING), CampaignState.DONE);
            }
        }
    }

    private record Ordered(Campaign campaign, MessageTemplate template) {}
}
