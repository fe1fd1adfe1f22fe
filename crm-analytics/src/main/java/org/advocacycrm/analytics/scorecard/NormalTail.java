package org.advocacycrm.analytics.scorecard;

/** Tail probabilities of the standard normal distribution. */
public final class NormalTail {

    /** Up to here the series converges fast, from here on the continued fraction does. */
    private static final double SERIES_UP_TO = 3;

    private static final int FRACTION_DEPTH = 200;

    private NormalTail() {}

    /** The probability of being at least {@code |z|} away from 0, on either side. */
    public static double twoSided(double z) {
        var distance = Math.abs(z);
        return distance < SERIES_UP_TO ? 1 - 2 * fromZeroTo(distance) : 2 * beyond(distance);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Marsaglia's series z + z³/3 + z⁵/(3·5) + … times the density. */
    private static double fromZeroTo(double z) {
        var term = z;
        var sum = z;
        for (var odd = 3; term > sum * 1e-17; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum * density(z);
    }

    /** Laplace's continued fraction 1/(z+ 1/(z+ 2/(z+ 3/(z+ … times the density. */
    private static double beyond(double z) {
        var fraction = z;
        for (var depth = FRACTION_DEPTH; depth > 0; depth--) {
            fraction = z + depth / fraction;
        }
        return density(z) / fraction;
    }
}
