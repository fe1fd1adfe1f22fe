package org.advocacycrm.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says.
 *
 * @param owner who sees to it; none while nobody does
 * @param cause what went wrong, or what went so well
 * @param expectedEffect by how much the metric should move, in its unit, with its sign
 * @param expectedBy the day from which the effect should be seen
 */
public record PlanContent(
        @Nullable AccountId owner,
        String cause,
        List<PlanStep> steps,
        @Nullable BigDecimal expectedEffect,
        @Nullable LocalDate expectedBy) {

    public static final int LONGEST_CAUSE = 2_000;

    /** What a plan cannot run without. */
    public enum Part {
        OWNER,
        CAUSE,
        STEPS,
        EXPECTED_EFFECT,
        EXPECTED_BY
    }

    public PlanContent {
        steps = List.copyOf(steps);
        if (cause.length() > LONGEST_CAUSE) {
            throw new IllegalArgumentException("A cause is short: " + cause.length());
        }
    }

    /** What is still to be said before the plan can run. */
    public Set<Part> missing() {
        var missing = EnumSet.noneOf(Part.class);
        add(missing, Part.OWNER, owner == null);
        add(missing, Part.CAUSE, cause.isBlank());
        add(missing, Part.STEPS, steps.isEmpty());
        add(missing, Part.EXPECTED_EFFECT, expectedEffect == null);
        add(missing, Part.EXPECTED_BY, expectedBy == null);
        return missing;
    }

    private static void add(Set<Part> missing, Part part, boolean isMissing) {
        if (isMissing) {
            missing.add(part);
        }
    }

    PlanContent with(List<PlanStep> others) {
        return new PlanContent(owner, cause, others, expectedEffect, expectedBy);
    }
}
