package org.advocacycrm.scorecard;

/**
 * First contact resolution: what became of the cases resolved in a period.
 *
 * @param resolved answered and resolved, the denominator of the gross rate
 * @param gross of those, resolved with one contact, no hand-over and no reopening
 * @param matured of the resolved, those whose repeat window has closed, the denominator of the net rate
 * @param net of the matured, those that are gross and were not followed by a case of the same customer and category
 *     within the repeat window
 * @param asked of the resolved, those whose customer said whether it was solved in one go
 * @param confirmed of the asked, those that said yes
 * @param neverAnswered resolved without any contact, and therefore in none of the counts above
 * @param merged closed because another case is about the same need, and therefore in no other count
 * @param spam closed because there was no need at all, and therefore in no other count
 * @param open not resolved at the end of the period, and therefore in none of the counts above
 */
public record FcrTally(
        long resolved,
        long gross,
        long matured,
        long net,
        long asked,
        long confirmed,
        long neverAnswered,
        long merged,
        long spam,
        long open)
        implements Tally<FcrTally> {

    public static final FcrTally NONE = new FcrTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Resolved so recently that a repeat may still come. */
    public long maturing() {
        return resolved - matured;
    }

    @Override
    public FcrTally plus(FcrTally other) {
        return new FcrTally(
                resolved + other.resolved,
                gross + other.gross,
                matured + other.matured,
                net + other.net,
                asked + other.asked,
                confirmed + other.confirmed,
                neverAnswered + other.neverAnswered,
                merged + other.merged,
                spam + other.spam,
                open + other.open);
    }
}
