package org.advocacycrm.analytics.health;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A weighted mean over the parts that have points, and how many of them have. */
public record Score<K>(List<Part<K>> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** The weighted mean, absent when no part has points. */
    public @Nullable Double value() {
        var total = totalWeight();
        if (total == 0) {
            return null;
        }
        var sum = 0.0;
        for (var part : parts) {
            sum += part.weight() * part.pointsOrZero();
        }
        return Math.clamp(sum / total, 0, 100);
    }

    /** The value if at least the given share of the weights is present. */
    @Nullable
    Double supportedValue(double enough) {
        return coverage() >= enough ? value() : null;
    }

    /** Share of the weights that is present, 0 to 1; an input that has aged is present in part. */
    public double coverage() {
        var full = 0.0;
        for (var part : parts) {
            full += part.fullWeight();
        }
        return full == 0 ? 0 : Math.min(1, totalWeight() / full);
    }

    public Optional<Part<K>> part(K key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The points the part brings into the score; they sum to the score. */
    public double contribution(Part<K> part) {
        return share(part) * part.pointsOrZero();
    }

    /** The weight of the part among those that have points; they sum to 1. */
    public double share(Part<K> part) {
        var total = totalWeight();
        return total == 0 ? 0 : part.weight() / total;
    }

    private double totalWeight() {
        var total = 0.0;
        for (var part : parts) {
            total += part.weight();
        }
        return total;
    }
}
