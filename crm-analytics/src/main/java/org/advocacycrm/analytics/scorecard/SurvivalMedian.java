package org.advocacycrm.analytics.scorecard;

import java.util.OptionalDouble;
import java.util.TreeSet;
import org.advocacycrm.scorecard.QuantileSketch;

/**
 * The Kaplan–Meier median: when half would be over, counting what is not over yet with the time it has already taken.
 */
final class SurvivalMedian {

    private SurvivalMedian() {}

    /** None where less than half is known to be over by any time. */
    static OptionalDouble of(QuantileSketch over, QuantileSketch notYet) {
        double atRisk = over.n() + notYet.n();
        if (atRisk == 0) {
            return OptionalDouble.empty();
        }
        var surviving = 1 - over.zeros() / atRisk;
        if (surviving <= 0.5) {
            return OptionalDouble.of(0);
        }
        atRisk -= over.zeros() + notYet.zeros();
        var times = new TreeSet<>(over.buckets().keySet());
        times.addAll(notYet.buckets().keySet());
        for (var time : times) {
            long ended = over.buckets().getOrDefault(time, 0L);
            surviving *= 1 - ended / atRisk;
            if (surviving <= 0.5) {
                return OptionalDouble.of(QuantileSketch.valueOf(time));
            }
            atRisk -= ended + notYet.buckets().getOrDefault(time, 0L);
        }
        return OptionalDouble.empty();
    }
}
