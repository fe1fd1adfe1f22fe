package org.advocacycrm.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

public final class InMemoryActionPlans implements ActionPlans {

    private final List<ActionPlan> plans = new ArrayList<>();

    @Override
    public Optional<ActionPlan> of(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    @Override
    public List<ActionPlan> over(MetricFilter filter) {
        return plans.stream()
                .filter(plan -> plan.scope().filter().equals(filter))
                .toList();
    }

    @Override
    public List<ActionPlan> all() {
        return List.copyOf(plans);
    }

    @Override
    public void keep(ActionPlan plan) {
        var stored = of(plan.id()).map(ActionPlan::revision).orElse(Revision.NEVER_STORED);
        if (!stored.equals(plan.revision())) {
            throw new StaleRevision(plan.id());
        }
        plans.removeIf(other -> other.id().equals(plan.id()));
        plans.addFirst(plan.basedOn(new Revision(stored.number() + 1)));
    }
}
