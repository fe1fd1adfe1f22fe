package org.advocacycrm.web.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.action.PlanDesk;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Writes the plans of the demo company, each at its time and through the desk that everybody uses. */
final class DemoPlans {

    private static final int DECIMALS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final ActionPlans plans;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final String actor;

    DemoPlans(ActionPlans plans, AuditLog audit, UnitOfWork unitOfWork, Company company, String actor) {
        this.plans = plans;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.actor = actor;
    }

    /** The plan that followed the quarter of outages, done a quarter later. */
    void afterTheOutages(Period quarter, AccountId owner) {
        var begun = quarter.to().plusDays(9);
        var done = begun.plusDays(45);
        var steps = List.of(
                new PlanStep("Second network provider for France signed", owner, begun.plusDays(30), null),
                new PlanStep("Call every French customer who reported the outage", null, begun.plusDays(14), null),
                new PlanStep("Publish what failed and what was changed", null, begun.plusDays(21), null));
        var content = new PlanContent(
                owner,
                "The network in France failed again and again; customers waited for days and were told nothing.",
                steps,
                new BigDecimal("10"),
                done);
        var plan = draft("nps", quarter, Occasion.SHORTFALL, content, begun);
        start(plan, begun);
        for (var step = 0; step < steps.size(); step++) {
            var desk = on(steps.get(step).due());
            desk.tick(plan, step, true, revised(plan).revision(), actor);
        }
        on(done).finish(
                        plan,
                        "The second provider carries a third of the traffic. Telling people what happened did most of it.",
                        revised(plan).revision(),
                        actor);
    }

    /** The plan that a figure outside its band needs, running since a few weeks after the period. */
    void answering(ScorecardLine line, Period period, Occasion why, LocalDate today) {
        var owner = owner(line);
        var begun = earlier(period.to().plusDays(6), today.minusDays(2));
        var steps = List.of(
                new PlanStep(first(why), owner, begun.plusDays(21), null),
                new PlanStep(second(why), null, today.plusDays(20), null));
        var content = new PlanContent(owner, cause(why), steps, effect(line, why), today.plusDays(70));
        var plan = draft(line.metric().slug(), period, why, content, begun);
        start(plan, begun);
        if (why == Occasion.SURPLUS) {
            on(earlier(begun.plusDays(20), today))
                    .tick(plan, 0, true, revised(plan).revision(), actor);
        }
    }

    private PlanId draft(String metric, Period period, Occasion why, PlanContent content, LocalDate day) {
        var plan = ActionPlan.draft(
                new PlanId(UUID.randomUUID()), new MetricScope(metric, MetricFilter.EVERYTHING), period, why, content);
        on(day).draft(plan, actor);
        return plan.id();
    }

    private void start(PlanId plan, LocalDate day) {
        on(day).start(plan, revised(plan).revision(), actor);
    }

    private ActionPlan revised(PlanId plan) {
        return plans.of(plan).orElseThrow();
    }

    private PlanDesk on(LocalDate day) {
        var moment = day.atTime(MORNING).atZone(company.zone()).toInstant();
        return new PlanDesk(plans, audit, unitOfWork, company, Clock.fixed(moment, company.zone()));
    }

    /** Back to the target; or, where it is passed, as much again as may be tolerated. */
    private static BigDecimal effect(ScorecardLine line, Occasion why) {
        var target = line.goal().target();
        var value = line.reading().value();
        if (target == null || value == null) {
            return BigDecimal.ONE;
        }
        return switch (why) {
            case SHORTFALL ->
                target.value().subtract(BigDecimal.valueOf(value)).setScale(DECIMALS, RoundingMode.HALF_UP);
            case SURPLUS ->
                line.metric().direction().welcomes(1)
                        ? target.tolerance()
                        : target.tolerance().negate();
        };
    }

    private static @Nullable AccountId owner(ScorecardLine line) {
        var target = line.goal().target();
        return target == null ? null : target.owner();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String cause(Occasion why) {
        return switch (why) {
            case SHORTFALL ->
                "Two weeks of August with half the team on leave; the hand-over between shifts lost cases.";
            case SURPLUS ->
                "The new welcome calls reached twice as many customers as planned. The target dates from before them.";
        };
    }

    private static String first(Occasion why) {
        return switch (why) {
            case SHORTFALL -> "Listen to thirty of the customers concerned and sort what they say";
            case SURPLUS -> "Write down what the welcome calls do, for the other teams";
        };
    }

    private static String second(Occasion why) {
        return switch (why) {
            case SHORTFALL -> "Change the hand-over between shifts";
            case SURPLUS -> "Propose a new target to the board";
        };
    }
}
