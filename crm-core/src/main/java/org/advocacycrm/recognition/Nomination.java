package org.advocacycrm.recognition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said when an employee was recognised; it never changes.
 *
 * @param whom the employee's name as the one who nominates knows it, or the team; none where a comment does not say
 * @param story what happened, in the words of whoever was delighted or saw it
 */
public record Nomination(
        Nominator by, @Nullable String whom, String story, LocalDate happenedOn, Proof proof, Instant at) {

    public static final int LONGEST_WHOM = 120;
    public static final int LONGEST_STORY = 2_000;

    public Nomination {
        if (whom == null ? !(proof instanceof Proof.Answer) : whom.isBlank() || whom.length() > LONGEST_WHOM) {
            throw new IllegalArgumentException("Nobody can be found by this name: " + whom);
        }
        if (story.isBlank() || story.length() > LONGEST_STORY) {
            throw new IllegalArgumentException("Not a story by its length: " + story.length());
        }
        var fits = switch (by) {
            case Nominator.ByCustomer _ -> proof instanceof Proof.OwnWords || proof instanceof Proof.Answer;
            case Nominator.ByExecutive _ -> !(proof instanceof Proof.OwnWords);
        };
        if (!fits) {
            throw new IllegalArgumentException("Proves nothing when it comes from " + by + ": " + proof);
        }
    }
}
