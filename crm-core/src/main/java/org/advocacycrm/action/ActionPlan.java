package org.advocacycrm.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a figure outside its band.
 *
 * @param period in which the figure was outside
 * @param startedOn none before it runs
 * @param endedOn none before it is done or abandoned
 * @param conclusion what came of it, in words; empty while it is open
 */
public record ActionPlan(
        PlanId id,
        MetricScope scope,
        Period period,
        Occasion occasion,
        PlanContent content,
        PlanState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String conclusion,
        Revision revision) {

    public static final int LONGEST_CONCLUSION = 1_000;

    public ActionPlan {
        if (state != PlanState.DRAFT && state != PlanState.ABANDONED && startedOn == null) {
            throw new IllegalArgumentException("A plan that is not a draft was started on some day.");
        }
        if (state.open() != (endedOn == null)) {
            throw new IllegalArgumentException("A plan ends on a day, and only then: " + state);
        }
        if (conclusion.length() > LONGEST_CONCLUSION) {
            throw new IllegalArgumentException("A conclusion is short: " + conclusion.length());
        }
    }

    /** A plan about which nothing is said yet but what it is for. */
    public static ActionPlan draft(
            PlanId id, MetricScope scope, Period period, Occasion occasion, PlanContent content) {
        return new ActionPlan(
                id, scope, period, occasion, content, PlanState.DRAFT, null, null, "", Revision.NEVER_STORED);
    }

    /** Whether it is the plan that a figure outside its band needs: a draft is not, and neither is one given up. */
    public boolean answers(Period asked, Occasion why) {
        return occasion == why
                && switch (state) {
                    case DRAFT, ABANDONED -> false;
                    case DONE -> period.equals(asked);
                    case RUNNING -> !period.from().isAfter(asked.from());
                };
    }

    public List<PlanStep> overdueSteps(LocalDate today) {
        return state == PlanState.RUNNING
                ? content.steps().stream().filter(step -> step.overdue(today)).toList()
                : List.of();
    }

    /**
     * The day from which the effect is measured: when it is expected, or from the end of a plan that is done before;
     * none while it is too early to measure anything, or the plan was given up.
     */
    public Optional<LocalDate> effectFrom(LocalDate today) {
        var by = content.expectedBy();
        if (startedOn == null || state == PlanState.ABANDONED) {
            return Optional.empty();
        }
        if (by != null && by.isBefore(today)) {
            return Optional.of(by);
        }
        return Optional.ofNullable(endedOn).filter(end -> end.isBefore(today));
    }

    /** The plan with other content; one that runs stays complete. */
    ActionPlan with(PlanContent other) {
        if (!state.open() || (state == PlanState.RUNNING && !other.missing().isEmpty())) {
            throw new IllegalStateException("Not to be changed like this: " + state + " " + other.missing());
        }
        return new ActionPlan(id, scope, period, occasion, other, state, startedOn, endedOn, conclusion, revision);
    }

    ActionPlan withStep(int position, @Nullable LocalDate doneOn) {
        var steps = new ArrayList<>(content.steps());
        steps.set(position, steps.get(position).doneOn(doneOn));
        return with(content.with(steps));
    }

    ActionPlan moved(PlanState other, LocalDate today, String words) {
        var start = startedOn == null && other != PlanState.ABANDONED ? today : startedOn;
        return new ActionPlan(
                id, scope, period, occasion, content, other, start, other.open() ? null : today, words, revision);
    }

    /** This plan as it is known under the revision. */
    ActionPlan basedOn(Revision seen) {
        return new ActionPlan(id, scope, period, occasion, content, state, startedOn, endedOn, conclusion, seen);
    }
}
