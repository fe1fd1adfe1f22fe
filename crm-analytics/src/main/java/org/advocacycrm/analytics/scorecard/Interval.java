package org.advocacycrm.analytics.scorecard;

/** The 95 % confidence interval of a figure. */
public record Interval(double low, double high) {

    public static final double LEVEL = 0.95;

    /** Standard errors on each side: the 97.5 % quantile of the normal distribution, of which 1.96 is the rounded form. */
    static final double Z = 1.959963984540054;

    /** Wilson's interval of the share {@code part / whole} of at least one. */
    public static Interval ofShare(long part, long whole) {
        return Estimate.wilson(part, whole);
    }

    static Interval around(double value, double standardError) {
        return new Interval(value - Z * standardError, value + Z * standardError);
    }

    Interval cutTo(double lowest, double highest) {
        return new Interval(Math.max(low, lowest), Math.min(high, highest));
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
