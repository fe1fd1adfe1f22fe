package org.advocacycrm.persistence.campaign;

import static org.advocacycrm.persistence.campaign.CampaignRows.atUtc;
import static org.advocacycrm.persistence.campaign.CampaignRows.orNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.CampaignTally;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCampaigns implements Campaigns {

    private final JdbcClient database;

    JdbcCampaigns(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Campaign> all() {
        return database.sql("select * from campaign order by created_at desc, id")
                .query(CampaignRows::campaign)
                .list();
    }

    @Override
    public Optional<Campaign> of(CampaignId id) {
        return database.sql("select * from campaign where id = :id")
                .param("id", id.value())
                .query(CampaignRows::campaign)
                .optional();
    }

    @Override
    public void add(Campaign campaign) {
        database.sql("""
                        insert into campaign
                            (id, name, audience, query, template_id, template_version, channel, starts_at, ends_at, state,
                            author, created_at)
                        values (:id, :name, :audience, :query, :template, :version, :channel, :from, :until, :state, :author,
                            :createdAt)
                        """)
                .param("id", campaign.id().value())
                .param("name", campaign.name())
                .param("audience", campaign.audience().words())
                .param("query", campaign.audience().query())
                .param("template", campaign.template().value())
                .param("version", campaign.version().number())
                .param("channel", orNull(campaign.channel(), Channel::name))
                .param("from", atUtc(campaign.from()))
                .param("until", orNull(campaign.until(), CampaignRows::atUtc))
                .param("state", campaign.state().name())
                .param("author", campaign.author())
                .param("createdAt", atUtc(campaign.createdAt()))
                .update();
    }

    @Override
    public boolean move(CampaignId id, Set<CampaignState> from, CampaignState to) {
        return database.sql("update campaign set state = :to where id = :id and state in (:from)")
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .param("to", to.name())
                        .update()
                > 0;
    }

    @Override
    public boolean holdsIn(CampaignId id, CampaignState state) {
        return database.sql("select true from campaign where id = :id and state = :state for share")
                .param("id", id.value())
                .param("state", state.name())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<Campaign> withWork(Instant now) {
        return database.sql("""
                        select * from campaign c
                        where c.state = 'COUNTING'
                            or c.state = 'STOPPED' and exists (select from campaign_customer s
                                where s.campaign_id = c.id and s.state = 'SENDING')
                            or c.state = 'RUNNING' and (
                            exists (select from campaign_customer s where s.campaign_id = c.id
                                and s.state in ('PLANNED', 'WAITING', 'SENDING') and s.due_at <= :now)
                            or not exists (select from campaign_customer s where s.campaign_id = c.id
                                and s.state in ('PLANNED', 'WAITING', 'SENDING')))
                        order by c.created_at
                        """)
                .param("now", atUtc(now))
                .query(CampaignRows::campaign)
                .list();
    }

    @Override
    public CampaignTally tally(CampaignId id) {
        return new CampaignTally(database.sql("""
                        select s.state, s.reason, s.level, count(*) as customers,
                            count(*) filter (where s.state = 'SENT' and exists
                                (select from contact k where k.id = s.contact_id and k.answered_at is not null)) as answered,
                            count(*) filter (where s.state = 'SENT' and exists
                                (select from delivery_report r where r.contact_id = s.contact_id)) as returned
                        from campaign_customer s where s.campaign_id = :id
                        group by s.state, s.reason, s.level
                        order by s.state, count(*) desc, s.reason
                        """)
                .param("id", id.value())
                .query(CampaignRows::line)
                .list());
    }

    @Override
    public void select(CampaignId id, Collection<CustomerId> customers, Instant due) {
        database.sql("""
                        insert into campaign_customer (campaign_id, customer_id, state, due_at, attempts)
                        select :id, customer, 'SELECTED', :due, 0 from unnest(:customers) as customer
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("due", atUtc(due))
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    public void clear(CampaignId id) {
        database.sql("delete from campaign_customer where campaign_id = :id and state not in ('SENDING', 'SENT')")
                .param("id", id.value())
                .update();
    }

    @Override
    public void release(CampaignId id, Instant due) {
        database.sql("""
                        update campaign_customer set state = 'PLANNED', due_at = :due, reason = null
                        where campaign_id = :id and state in ('PLANNED', 'HELD')
                        """).param("id", id.value()).param("due", atUtc(due)).update();
    }

    @Override
    public List<Selected> due(CampaignId id, Set<Selected.State> states, Instant now, int most) {
        return database.sql("""
                        select * from campaign_customer
                        where campaign_id = :id and state in (:states) and due_at <= :now
                        order by due_at, customer_id limit :most
                        """)
                .param("id", id.value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("now", atUtc(now))
                .param("most", most)
                .query(CampaignRows::selected)
                .list();
    }

    @Override
    public Optional<Selected> hold(CampaignId id, CustomerId customer) {
        return database.sql("""
                        select * from campaign_customer
                        where campaign_id = :id and customer_id = :customer
                        for update skip locked
                        """)
                .param("id", id.value())
                .param("customer", customer.value())
                .query(CampaignRows::selected)
                .optional();
    }

    @Override
    public void keep(Selected selected) {
        database.sql("""
                        update campaign_customer
                        set state = :state, due_at = :due, reason = :reason, level = :level, channel = :channel,
                            contact_id = :contact, attempts = :attempts
                        where campaign_id = :campaign and customer_id = :customer
                        """)
                .param("campaign", selected.campaign().value())
                .param("customer", selected.customer().value())
                .param("state", selected.state().name())
                .param("due", atUtc(selected.due()))
                .param("reason", selected.reason())
                .param("level", orNull(selected.level(), CapabilityLevel::name))
                .param("channel", orNull(selected.channel(), Channel::name))
                .param("contact", orNull(selected.contact(), ContactId::value))
                .param("attempts", selected.attempts())
                .update();
    }

    @Override
    public List<Named> list(
            CampaignId id, Selected.State state, @Nullable String reason, @Nullable CustomerId after, int most) {
        return database.sql("""
                        select s.*, c.name from campaign_customer s join customer c on c.id = s.customer_id
                        where s.campaign_id = :id and s.state = :state
                            and (cast(:reason as text) is null or s.reason = :reason)
                            and (cast(:after as uuid) is null or s.customer_id > :after)
                        order by s.customer_id limit :most
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("after", orNull(after, CustomerId::value))
                .param("most", most)
                .query((row, number) -> new Named(CampaignRows.selected(row, number), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Instant> next(CampaignId id) {
        return database.sql("""
                        select min(due_at) from campaign_customer
                        where campaign_id = :id and state in ('PLANNED', 'WAITING', 'SENDING')
                        """)
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
