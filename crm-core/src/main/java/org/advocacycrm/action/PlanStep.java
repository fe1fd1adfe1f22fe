package org.advocacycrm.action;

import java.time.LocalDate;
import org.advocacycrm.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param responsible who does it; the owner of the plan where nobody is named
 * @param doneOn none until it is done
 */
public record PlanStep(
        String text,
        @Nullable AccountId responsible,
        LocalDate due,
        @Nullable LocalDate doneOn) {

    public static final int LONGEST_TEXT = 300;

    public PlanStep {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A step says in few words what to do.");
        }
    }

    public boolean done() {
        return doneOn != null;
    }

    public boolean overdue(LocalDate today) {
        return !done() && due.isBefore(today);
    }

    PlanStep doneOn(@Nullable LocalDate day) {
        return new PlanStep(text, responsible, due, day);
    }
}
