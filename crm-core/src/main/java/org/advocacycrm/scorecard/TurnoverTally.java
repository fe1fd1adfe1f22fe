package org.advocacycrm.scorecard;

/**
 * Employees who left, and how many there were. Adds up over disjoint employees, not over periods.
 *
 * @param employed at some time in the period
 * @param leavers whose last day lies in the period
 */
public record TurnoverTally(long employed, long leavers, long headcountAtStart, long headcountAtEnd)
        implements Tally<TurnoverTally> {

    public static final TurnoverTally NONE = new TurnoverTally(0, 0, 0, 0);

    @Override
    public TurnoverTally plus(TurnoverTally other) {
        return new TurnoverTally(
                employed + other.employed,
                leavers + other.leavers,
                headcountAtStart + other.headcountAtStart,
                headcountAtEnd + other.headcountAtEnd);
    }
}
