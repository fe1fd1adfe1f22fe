package org.advocacycrm.web.scorecard.target;

import org.advocacycrm.action.PlanId;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.target.Target;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.jspecify.annotations.Nullable;

/** Where targets are set and plans begun for what a scorecard shows, with everything known filled in. */
public final class GoalLinks {

    /** The parameter that names the metric. */
    public static final String METRIC = "metric";

    private static final String TARGETS = "/staff/targets/edit";
    private static final String PLANS = "/staff/plans";

    private final ScorecardQuery query;

    public GoalLinks(ScorecardQuery query) {
        this.query = query.with(new Edition.Usual());
    }

    /** Where the target is changed, or a first one is set. */
    public String target(Metric metric, @Nullable Target target) {
        return target == null ? newTarget(metric) : TARGETS + "/" + target.id();
    }

    public String newTarget(Metric metric) {
        return query.link(TARGETS).with(METRIC, metric.slug()).toString();
    }

    public String newPlan(Metric metric) {
        return query.link(PLANS + "/edit").with(METRIC, metric.slug()).toString();
    }

    public static String plan(PlanId plan) {
        return PLANS + "/" + plan;
    }
}
