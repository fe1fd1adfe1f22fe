package org.advocacycrm.analytics.explanation;

/**
 * A part of a whole that is the weighted mean of its parts.
 *
 * @param weight above 0; what has no weight is no part
 */
public record Portion(double weight, double rate) {

    public Portion {
        if (!(weight > 0) || Double.isNaN(rate)) {
            throw new IllegalArgumentException("Not a part of a whole: " + weight + " of " + rate);
        }
    }
}
