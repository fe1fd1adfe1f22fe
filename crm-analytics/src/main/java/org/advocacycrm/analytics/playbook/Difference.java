package org.advocacycrm.analytics.playbook;

/**
 * The difference of two shares with the interval that holds it in 95 of 100 cases: Newcombe's hybrid of Wilson's score
 * intervals (1998, method 10), which is right for small numbers and for shares near 0 and 1.
 */
public record Difference(double value, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The share of {@code hits} in {@code all} less that of {@code otherHits} in {@code otherAll}. */
    public static Difference of(long hits, long all, long otherHits, long otherAll) {
        if (all <= 0 || otherAll <= 0) {
            throw new IllegalArgumentException("There is no share of nobody");
        }
        var one = (double) hits / all;
        var other = (double) otherHits / otherAll;
        var difference = one - other;
        return new Difference(
                difference,
                difference - Math.hypot(one - wilson(one, all, -1), wilson(other, otherAll, 1) - other),
                difference + Math.hypot(wilson(one, all, 1) - one, other - wilson(other, otherAll, -1)));
    }

    /** Whether chance alone hardly explains it. */
    public boolean certain() {
        return low > 0 || high < 0;
    }

    private static double wilson(double share, long all, int side) {
        var squared = Z * Z;
        var middle = share + squared / (2 * all);
        var spread = Z * Math.sqrt(share * (1 - share) / all + squared / (4.0 * all * all));
        return (middle + side * spread) / (1 + squared / all);
    }
}
