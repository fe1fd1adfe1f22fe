package org.advocacycrm.scorecard;

/**
 * Active customers who decided themselves what they are sent. Adds up over disjoint customers, not over periods.
 *
 * @param active on the last day of the period that is not in the future
 * @param participating of those, who had set preferences themselves by then
 */
public record OptInTally(long active, long participating) implements Tally<OptInTally> {

    public static final OptInTally NONE = new OptInTally(0, 0);

    @Override
    public OptInTally plus(OptInTally other) {
        return new OptInTally(active + other.active, participating + other.participating);
    }
}
