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

    /**
     * A part whose weight is full while it is fresh, and then halves again and again.
     *
     * @param overdueDays days since it is no longer fresh; below 0 it still is
     */
    static <K> Part<K> aged(
            K key, double fullWeight, @Nullable Double points, double overdueDays, double halfLifeDays) {
        var halvings = Math.max(0, overdueDays) / halfLifeDays;
        return new Part<>(key, fullWeight, fullWeight * Math.pow(0.5, halvings), points);
    }

    double pointsOrZero() {
        return points == null ? 0 : points;
    }
}
