package org.advocacycrm.analytics.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.Target;
import org.jspecify.annotations.Nullable;

/** What figures over some rows in a period are held against, read once for all metrics. */
final class Goals {

    private final Period period;
    private final List<Target> targets;
    private final List<ActionPlan> plans;
    private final List<Benchmark> benchmarks;
    private final List<NoDataReason> reasons;
    private final Map<AccountId, String> names;

    private Goals(
            Period period,
            List<Target> targets,
            List<ActionPlan> plans,
            List<Benchmark> benchmarks,
            List<NoDataReason> reasons,
            Map<AccountId, String> names) {
        this.period = period;
        this.targets = targets;
        this.plans = plans;
        this.benchmarks = benchmarks;
        this.reasons = reasons;
        this.names = names;
    }

    static Goals of(GoalSources sources, Period period, MetricFilter filter) {
        var names = sources.people().all().stream().collect(Collectors.toMap(StaffAccount::id, StaffAccount::name));
        return new Goals(
                period,
                sources.targets().over(filter),
                sources.plans().over(filter),
                sources.benchmarks().over(filter),
                sources.reasons().of(period, filter),
                names);
    }

    Optional<Target> target(Metric metric) {
        return Target.inForce(
                targets.stream()
                        .filter(target -> target.scope().metric().equals(metric.slug()))
                        .toList(),
                period);
    }

    Goal of(Metric metric, Reading reading) {
        var target = target(metric).orElse(null);
        var status = TargetStatus.of(metric.direction(), reading, target);
        return new Goal(
                target,
                status,
                target == null ? "" : name(target.owner()),
                plan(metric, status).orElse(null),
                benchmark(metric).orElse(null),
                reading.hasValue() ? "" : reason(metric));
    }

    private Optional<Goal.PlanMention> plan(Metric metric, TargetStatus status) {
        var own = plans.stream()
                .filter(plan -> plan.scope().metric().equals(metric.slug()))
                .toList();
        var answering = status.occasion().flatMap(why -> answering(own, why));
        return answering
                .map(plan -> mention(plan, true))
                .or(() -> own.stream().filter(this::isUnderWay).findFirst().map(plan -> mention(plan, false)));
    }

    private Optional<ActionPlan> answering(List<ActionPlan> own, Occasion why) {
        return own.stream().filter(plan -> plan.answers(period, why)).findFirst();
    }

    private boolean isUnderWay(ActionPlan plan) {
        return plan.state().open()
                && (plan.state() == PlanState.RUNNING || plan.period().equals(period))
                && plan.period().from().isBefore(period.to());
    }

    private Goal.PlanMention mention(ActionPlan plan, boolean answers) {
        return new Goal.PlanMention(plan.id(), plan.state(), name(plan.content().owner()), answers);
    }

    private Optional<Benchmark> benchmark(Metric metric) {
        return Benchmark.nearest(
                benchmarks.stream()
                        .filter(benchmark -> benchmark.scope().metric().equals(metric.slug()))
                        .toList(),
                period);
    }

    private String reason(Metric metric) {
        return reasons.stream()
                .filter(reason -> reason.scope().metric().equals(metric.slug()))
                .map(NoDataReason::text)
                .findFirst()
                .orElse("");
    }

    private String name(@Nullable AccountId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
