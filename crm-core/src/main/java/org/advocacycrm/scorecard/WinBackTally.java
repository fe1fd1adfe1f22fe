package org.advocacycrm.scorecard;

/**
 * Lost customers who came back. Adds up over disjoint customers, not over periods.
 *
 * @param lostBefore lost by the first day of the period, and not back by then
 * @param wonBack of those, who bought again or started a contract by its end
 */
public record WinBackTally(long lostBefore, long wonBack) implements Tally<WinBackTally> {

    public static final WinBackTally NONE = new WinBackTally(0, 0);

    @Override
    public WinBackTally plus(WinBackTally other) {
        return new WinBackTally(lostBefore + other.lostBefore, wonBack + other.wonBack);
    }
}
