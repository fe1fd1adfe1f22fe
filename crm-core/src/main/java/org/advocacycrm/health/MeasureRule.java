package org.advocacycrm.health;

/**
 * How one measure counts.
 *
 * @param weight what it weighs while it is fresh; 0 leaves it out
 * @param worst the value that brings no points; greater than the best where less is better
 * @param best the value that brings 100 points
 * @param freshDays days for which a value keeps its full weight
 * @param maximumAgeDays days after which a value is dropped
 */
public record MeasureRule(double weight, double worst, double best, int freshDays, int maximumAgeDays) {

    /** The points of a value: linear from worst to best, never below 0 or above 100. */
    public double points(double value) {
        return 100 * Math.clamp((value - worst) / (best - worst), 0, 1);
    }

    public boolean counts() {
        return weight > 0;
    }

    public boolean lessIsBetter() {
        return worst > best;
    }
}
