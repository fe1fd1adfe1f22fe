package org.advocacycrm.web.scorecard.plan;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.jspecify.annotations.Nullable;

/**
 * A plan, ready to print.
 *
 * @param question what the plan has to answer
 * @param missing what is still to be said before it can run
 * @param effect none while it is too early to measure one
 */
record PlanPage(
        String id,
        long revision,
        String metric,
        String scope,
        String period,
        String measureHref,
        String question,
        String state,
        String tone,
        String owner,
        String cause,
        String expected,
        @Nullable When expectedBy,
        @Nullable When started,
        @Nullable When ended,
        String conclusion,
        List<Step> steps,
        String overdue,
        List<String> missing,
        @Nullable Effect effect,
        boolean draft,
        boolean running) {

    public boolean isOpen() {
        return draft || running;
    }

    public boolean isFinishable() {
        return running && steps.stream().allMatch(step -> step.done() != null);
    }

    /**
     * One thing to do.
     *
     * @param done none until it is done
     */
    record Step(
            int position,
            String text,
            String responsible,
            When due,
            @Nullable When done,
            boolean overdue) {}

    /** What the metric did. */
    record Effect(
            String beforePeriod,
            String before,
            String beforeSample,
            String afterPeriod,
            String after,
            String afterSample,
            String change,
            String interval,
            String verdict,
            boolean unfinished) {}

    /** One plan in the list. */
    record Line(
            String id,
            String metric,
            String scope,
            String period,
            String state,
            String tone,
            String owner,
            String progress,
            String overdue,
            String expected,
            @Nullable When expectedBy) {}
}
