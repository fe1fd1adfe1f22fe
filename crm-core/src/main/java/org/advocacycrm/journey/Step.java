package org.advocacycrm.journey;

import org.advocacycrm.feedback.FeedbackKind;

/**
 * A micro phase at one touchpoint.
 *
 * @param touchpoint as answers name it
 * @param metric the one by which the experience is told
 * @param momentOfTruth whether a promise is kept or broken here
 * @param owner who sees to it; may be empty
 * @param pains what customers say it hurts, a line each
 * @param ideas what could be better, a line each
 */
public record Step(
        StepId id,
        MacroPhase phase,
        String name,
        String touchpoint,
        FeedbackKind metric,
        BrandPromise promise,
        boolean momentOfTruth,
        KanoClass need,
        String owner,
        String pains,
        String ideas) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 1_000;

    public Step {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || touchpoint.isBlank()
                || touchpoint.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A step has a short name and a touchpoint.");
        }
        var bar = promise.bar();
        if (bar != null && !BrandPromise.isBar(metric, bar)) {
            throw new IllegalArgumentException("Not a value of " + metric + ": " + bar);
        }
        if (momentOfTruth && promise.promise().isBlank()) {
            throw new IllegalArgumentException("At a moment of truth something is promised.");
        }
    }
}
