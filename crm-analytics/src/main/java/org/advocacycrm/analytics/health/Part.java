package org.advocacycrm.analytics.health;

import org.jspecify.annotations.Nullable;

/**
 * One input of a weighted score.
 *
 * @param fullWeight what it weighs while it is fresh
 * @param weight what it weighs now; 0 without points
 * @param points 0 to 100, absent when there is no value
 */
public record Part<K>(
        K key, double fullWeight, double weight, @Nullable Double points) {

    private static final double HALF_LIFE_DAYS = 180;

    public Part {
        if (!(fullWeight > 0)) {
            throw new IllegalArgumentException("A part of a score has a weight: " + key);
        }
        if (points == null) {
            weight = 0;
        }
    }

    static <K> Part<K> fresh(K key, double weight, @Nullable Double points) {
        return new Part<>(key, weight, weight, points);
    }

    /** A part with its full weight while its age is within the fresh span, which then halves every 180 days. */
    static <K> Part<K> aged(K key, double fullWeight, @Nullable Double points, double ageDays, double freshDays) {
        var overdue = Math.max(0, ageDays - freshDays);
        return new Part<>(key, fullWeight, fullWeight * Math.pow(0.5, overdue / HALF_LIFE_DAYS), points);
    }

    double pointsOrZero() {
        return points == null ? 0 : points;
    }
}
