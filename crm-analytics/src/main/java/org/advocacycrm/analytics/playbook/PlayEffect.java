package org.advocacycrm.analytics.playbook;

import java.util.Optional;
import org.advocacycrm.playbook.Moves;
import org.advocacycrm.playbook.Outcome;

/**
 * What a play brought about: how many more of those treated moved to the right, and to the left, than of those held out.
 * Everybody who was dealt in counts, reached or not, since who can be reached is not chosen by chance.
 */
public record PlayEffect(Outcome outcome) {

    /** With fewer on either side nothing is said. */
    public static final int FEWEST = 30;

    public boolean tooFew() {
        return Math.min(outcome.treated().all(), outcome.heldOut().all()) < FEWEST;
    }

    public Optional<Difference> right() {
        return difference(outcome.treated().right(), outcome.heldOut().right());
    }

    public Optional<Difference> left() {
        return difference(outcome.treated().left(), outcome.heldOut().left());
    }

    private Optional<Difference> difference(long treated, long heldOut) {
        return tooFew()
                ? Optional.empty()
                : Optional.of(Difference.of(
                        treated,
                        outcome.treated().all(),
                        heldOut,
                        outcome.heldOut().all()));
    }

    /** The share of some of those who began together, absent when nobody did. */
    public static Optional<Double> share(long some, Moves moves) {
        return moves.all() == 0 ? Optional.empty() : Optional.of((double) some / moves.all());
    }
}
