package org.advocacycrm.analytics.scorecard;

import java.util.Optional;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is held against, and what is done about it.
 *
 * @param target none where none is set for these rows and this period
 * @param owner the name of who answers for the figure, empty while nobody does
 * @param plan the one that answers a figure outside its band, else the one that is being written
 * @param benchmark what others reach; part of no calculation
 * @param noDataReason why there is no figure, as somebody stated it; empty where nobody did
 */
public record Goal(
        @Nullable Target target,
        TargetStatus status,
        String owner,
        @Nullable PlanMention plan,
        @Nullable Benchmark benchmark,
        String noDataReason) {

    /** Nothing is set. */
    public static final Goal NONE = new Goal(null, TargetStatus.NO_TARGET, "", null, null, "");

    /**
     * A plan in short.
     *
     * @param answers whether it is the plan that the figure needs
     */
    public record PlanMention(PlanId id, PlanState state, String owner, boolean answers) {}

    /** Why a plan is still needed; empty where none is, or there is one. */
    public Optional<Occasion> unanswered() {
        return plan != null && plan.answers() ? Optional.empty() : status.occasion();
    }
}
