package org.advocacycrm.analytics.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;

/** Measures what came of action plans. */
public final class PlanEffects {

    private final Measurements measurements;
    private final Company company;
    private final Clock clock;

    public PlanEffects(Measurements measurements, Company company, Clock clock) {
        this.measurements = measurements;
        this.company = company;
        this.clock = clock;
    }

    /** None while it is too early to measure anything, and for a plan that was given up. */
    public Optional<PlanEffect> of(ActionPlan plan) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        return Metric.named(plan.scope().metric())
                .flatMap(metric -> plan.effectFrom(today).map(from -> measured(plan, metric, from, today.plusDays(1))));
    }

    private PlanEffect measured(ActionPlan plan, Metric metric, LocalDate from, LocalDate tomorrow) {
        var whole = plan.period().startingOn(from);
        var complete = !whole.to().isAfter(tomorrow);
        var after = complete ? whole : new Period(from, tomorrow);
        var readings = measurements.series(metric, plan.scope().filter(), List.of(plan.period(), after));
        return new PlanEffect(plan.period(), readings.getFirst(), after, readings.getLast(), complete);
    }
}
