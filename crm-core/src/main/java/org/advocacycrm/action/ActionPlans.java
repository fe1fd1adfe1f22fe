package org.advocacycrm.action;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.StaleRevision;

/** Every action plan. */
public interface ActionPlans {

    Optional<ActionPlan> of(PlanId id);

    /** All for exactly these rows, whatever the metric, the youngest first. */
    List<ActionPlan> over(MetricFilter filter);

    /** All of them, the youngest first. */
    List<ActionPlan> all();

    /**
     * Keeps it in place of the one it was derived from.
     *
     * @throws StaleRevision if the plan it was derived from has been replaced since
     */
    void keep(ActionPlan plan);
}
