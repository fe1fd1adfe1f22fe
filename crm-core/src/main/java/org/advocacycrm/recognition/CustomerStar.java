package org.advocacycrm.recognition;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.recognition.Outcome.Declined;
import org.advocacycrm.recognition.Outcome.Verified;
import org.advocacycrm.recognition.Outcome.Waiting;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An employee's recognition, from the nomination to what became of it.
 *
 * @param employee who is meant; none until somebody has said so
 * @param phase the phase of the customer's journey in which it happened, where that is known
 * @param sharing to whom the story may be told
 */
public record CustomerStar(
        StarId id,
        Nomination nomination,
        @Nullable EmployeeId employee,
        @Nullable String phase,
        Sharing sharing,
        Outcome outcome,
        Revision revision) {

    public static final int LONGEST_PHASE = 60;

    public CustomerStar {
        if (outcome instanceof Verified && employee == null) {
            throw new IllegalArgumentException("A star is somebody's: " + id);
        }
        if (phase != null && (phase.isBlank() || phase.length() > LONGEST_PHASE)) {
            throw new IllegalArgumentException("Not the name of a phase: " + phase);
        }
    }

    static CustomerStar nominated(StarId id, Nomination nomination, @Nullable EmployeeId employee, Sharing sharing) {
        return new CustomerStar(id, nomination, employee, null, sharing, new Waiting(), Revision.NEVER_STORED);
    }

    public boolean isWaiting() {
        return outcome instanceof Waiting;
    }

    /** Whether the story may be told to everybody who works here. */
    public boolean mayBeToldInside() {
        return sharing != Sharing.NOBODY;
    }

    /** Whether those who check nominations may read the story: what nobody else may read, only while they check. */
    public boolean mayBeReadByCheckers() {
        return mayBeToldInside() || isWaiting();
    }

    /**
     * What stands against this account verifying it.
     *
     * @param meant the employee matched, if one is
     */
    public Optional<Objection> objectionTo(String account, @Nullable Colleague meant) {
        if (!isWaiting()) {
            return Optional.of(Objection.ALREADY_DECIDED);
        }
        if (meant == null) {
            return Optional.of(Objection.NOBODY_MATCHED);
        }
        if (meant.signsInAs(account)) {
            return Optional.of(Objection.IS_THE_EMPLOYEE);
        }
        return nomination.by() instanceof Nominator.ByExecutive executive
                        && executive.account().equalsIgnoreCase(account)
                ? Optional.of(Objection.IS_THE_NOMINATOR)
                : Optional.empty();
    }

    CustomerStar meaning(EmployeeId colleague, @Nullable String inPhase) {
        return new CustomerStar(id, nomination, colleague, inPhase, sharing, outcome, revision);
    }

    CustomerStar sharedWith(Sharing now) {
        return new CustomerStar(id, nomination, employee, phase, now, outcome, revision);
    }

    CustomerStar verified(String by, Instant at) {
        return endingIn(new Verified(by, at));
    }

    CustomerStar declined(String by, Instant at, String reason) {
        return endingIn(new Declined(by, at, reason));
    }

    CustomerStar undecided() {
        return endingIn(new Waiting());
    }

    private CustomerStar endingIn(Outcome now) {
        return new CustomerStar(id, nomination, employee, phase, sharing, now, revision);
    }
}
