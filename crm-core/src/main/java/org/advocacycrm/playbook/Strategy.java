package org.advocacycrm.playbook;

import java.time.Instant;
import org.advocacycrm.advocacy.AdvocacySegment;

/**
 * One version of how the customers of a segment are treated.
 *
 * @param dos what to do, a line each
 * @param donts what not to do, a line each
 * @param tactics how to do it, a line each
 */
public record Strategy(
        AdvocacySegment segment,
        int version,
        String goal,
        String dos,
        String donts,
        String tactics,
        SpendingRule spending,
        String author,
        Instant at) {

    public static final int LONGEST_GOAL = 300;
    public static final int LONGEST_TEXT = 2000;

    public Strategy {
        if (goal.isBlank() || goal.length() > LONGEST_GOAL) {
            throw new IllegalArgumentException("A strategy has a goal of at most 300 characters");
        }
        if (dos.length() > LONGEST_TEXT || donts.length() > LONGEST_TEXT || tactics.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A part of a strategy has at most 2,000 characters");
        }
    }
}
