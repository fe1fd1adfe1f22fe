package org.advocacycrm.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;

/** Where action plans are written, started, worked off and ended. */
public final class PlanDesk {

    /** What became of a step in the life of a plan. */
    public enum Outcome {
        DONE,
        UNKNOWN,
        /** The plan is not in a state that allows it. */
        NOT_NOW,
        /** Something is still to be said before the plan can run. */
        INCOMPLETE,
        /** A plan is done when its steps are. */
        STEPS_OPEN
    }

    private final ActionPlans plans;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Company company;
    private final Clock clock;

    public PlanDesk(ActionPlans plans, AuditLog audit, UnitOfWork unitOfWork, Company company, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.company = company;
        this.clock = clock;
    }

    public void draft(ActionPlan plan, String actor) {
        unitOfWork.run(() -> {
            plans.keep(plan);
            record(actor, "plan.drafted", plan);
        });
    }

    public Outcome change(PlanId id, PlanContent content, Revision seen, String actor) {
        return move(
                id,
                seen,
                actor,
                "plan.changed",
                plan -> {
                    if (!plan.state().open()) {
                        return Outcome.NOT_NOW;
                    }
                    var runs = plan.state() == PlanState.RUNNING;
                    return runs && !content.missing().isEmpty() ? Outcome.INCOMPLETE : Outcome.DONE;
                },
                plan -> plan.with(content));
    }

    public Outcome start(PlanId id, Revision seen, String actor) {
        return move(
                id,
                seen,
                actor,
                "plan.started",
                plan -> {
                    if (plan.state() != PlanState.DRAFT) {
                        return Outcome.NOT_NOW;
                    }
                    return plan.content().missing().isEmpty() ? Outcome.DONE : Outcome.INCOMPLETE;
                },
                plan -> plan.moved(PlanState.RUNNING, today(), ""));
    }

    /** Ticks a step off, or takes that back. */
    public Outcome tick(PlanId id, int position, boolean done, Revision seen, String actor) {
        return move(
                id,
                seen,
                actor,
                done ? "plan.step-done" : "plan.step-reopened",
                plan -> {
                    var exists =
                            position >= 0 && position < plan.content().steps().size();
                    return exists && plan.state() == PlanState.RUNNING ? Outcome.DONE : Outcome.NOT_NOW;
                },
                plan -> plan.withStep(position, done ? today() : null));
    }

    public Outcome finish(PlanId id, String conclusion, Revision seen, String actor) {
        return move(
                id,
                seen,
                actor,
                "plan.finished",
                plan -> {
                    if (plan.state() != PlanState.RUNNING) {
                        return Outcome.NOT_NOW;
                    }
                    return plan.content().steps().stream().allMatch(PlanStep::done) ? Outcome.DONE : Outcome.STEPS_OPEN;
                },
                plan -> plan.moved(PlanState.DONE, today(), conclusion));
    }

    public Outcome abandon(PlanId id, String reason, Revision seen, String actor) {
        return move(
                id,
                seen,
                actor,
                "plan.abandoned",
                plan -> plan.state().open() ? Outcome.DONE : Outcome.NOT_NOW,
                plan -> plan.moved(PlanState.ABANDONED, today(), reason));
    }

    /** Says whether a plan may be moved. */
    private interface Check {

        Outcome of(ActionPlan plan);
    }

    private Outcome move(
            PlanId id, Revision seen, String actor, String action, Check check, UnaryOperator<ActionPlan> change) {
        return unitOfWork.call(() -> {
            var plan = plans.of(id).orElse(null);
            if (plan == null) {
                return Outcome.UNKNOWN;
            }
            var outcome = check.of(plan);
            if (outcome == Outcome.DONE) {
                var changed = change.apply(plan).basedOn(seen);
                plans.keep(changed);
                record(actor, action, changed);
            }
            return outcome;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private void record(String actor, String action, ActionPlan plan) {
        var detail = plan.scope().metric() + ", " + plan.period().from() + " to "
                + plan.period().to();
        audit.record(new AuditEntry(clock.instant(), actor, action, plan.id().toString(), detail));
    }
}
