package org.advocacycrm.ruleset;

import java.time.Instant;

/**
 * Rules that were adopted; they never change.
 *
 * @param version counted from 1, which are the rules of the source articles
 * @param note why
 * @param author who adopted them
 * @param adoptedAt from when on they decide
 */
public record RuleSet(int version, Rules rules, String note, String author, Instant adoptedAt) {

    /** What every installation begins with. */
    public static final RuleSet FIRST = new RuleSet(1, Rules.PUBLISHED, "", "", Instant.EPOCH);
}
