package org.advocacycrm.scorecard;

/**
 * Recognitions of employees, and how many employees there were to recognise. Adds up over disjoint employees.
 *
 * @param waiting nominated in the period and not decided on yet
 * @param employed at some time in the period
 * @param headcountAtStart 0, with the other, where the stars are cut by anything
 */
public record StarTally(
        long byCustomers, long byExecutives, long waiting, long employed, long headcountAtStart, long headcountAtEnd)
        implements Tally<StarTally> {

    public static final StarTally NONE = new StarTally(0, 0, 0, 0, 0, 0);

    public long stars() {
        return byCustomers + byExecutives;
    }

    @Override
    public StarTally plus(StarTally other) {
        return new StarTally(
                byCustomers + other.byCustomers,
                byExecutives + other.byExecutives,
                waiting + other.waiting,
                employed + other.employed,
                headcountAtStart + other.headcountAtStart,
                headcountAtEnd + other.headcountAtEnd);
    }
}
