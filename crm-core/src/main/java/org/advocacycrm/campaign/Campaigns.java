package org.advocacycrm.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** All campaigns and whom they select. */
public interface Campaigns {

    /** The newest first. */
    List<Campaign> all();

    Optional<Campaign> of(CampaignId id);

    void add(Campaign campaign);

    /** Brings the campaign into another state, unless it is in none of the given ones any more. */
    boolean move(CampaignId id, Set<CampaignState> from, CampaignState to);

    /** Whether it is in the state, which it then stays in until the unit of work ends. */
    boolean holdsIn(CampaignId id, CampaignState state);

    /** Those that are being counted, and those running of which somebody is due. */
    List<Campaign> withWork(Instant now);

    CampaignTally tally(CampaignId id);

    /** Adds customers to the selection who are not in it yet. */
    void select(CampaignId id, Collection<CustomerId> customers, Instant due);

    /** Takes everybody out who was not sent anything, so that the selection can be made anew. */
    void clear(CampaignId id);

    /** Lets everybody who was held back when it was counted be decided about again. */
    void release(CampaignId id, Instant due);

    /** Some of those in the states who are due, the longest due first. */
    List<Selected> due(CampaignId id, Set<Selected.State> states, Instant now, int most);

    /** The customer's place in the selection, which nobody else gets until the unit of work ends. */
    Optional<Selected> hold(CampaignId id, CustomerId customer);

    void keep(Selected selected);

    /** Customers in one state for one reason, to show them: from behind the given one, by identifier. */
    List<Named> list(
            CampaignId id, Selected.State state, @Nullable String reason, @Nullable CustomerId after, int most);

    /** When the next customer is due; empty if nobody is left. */
    Optional<Instant> next(CampaignId id);

    /** A selected customer with a name to show. */
    record Named(Selected selected, String name) {}
}
