package org.advocacycrm.analytics.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.advocacycrm.health.HealthMeasure;

/**
 * What is usual among some customers.
 *
 * @param customers how many were looked at
 * @param points of each measure, of those who have a value, in ascending order
 */
public record PeerMedians(int customers, Map<HealthMeasure, List<Double>> points) {

    /** Below this many nothing is said to be usual. */
    public static final int FEWEST = 10;

    public PeerMedians {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
    }

    public static PeerMedians of(List<HealthReading> readings) {
        var points = new EnumMap<HealthMeasure, List<Double>>(HealthMeasure.class);
        for (var measure : HealthMeasure.values()) {
            points.put(measure, new ArrayList<>());
        }
        for (var reading : readings) {
            for (var part : reading.score().parts()) {
                if (part.points() != null) {
                    points.getOrDefault(part.key(), new ArrayList<>()).add(part.points());
                }
            }
        }
        points.values().forEach(Collections::sort);
        return new PeerMedians(readings.size(), points);
    }

    public int size(HealthMeasure measure) {
        return points.getOrDefault(measure, List.of()).size();
    }

    /** The middle of the points of those who have a value; empty for too few. */
    public OptionalDouble median(HealthMeasure measure) {
        var sorted = points.getOrDefault(measure, List.of());
        var middle = sorted.size() / 2;
        if (sorted.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
