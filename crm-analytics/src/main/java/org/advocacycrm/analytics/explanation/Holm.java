package org.advocacycrm.analytics.explanation;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down procedure: among any number of tests, dependent or not, the probability of even one false discovery
 * stays at the level (S. Holm, A simple sequentially rejective multiple test procedure, 1979).
 */
final class Holm {

    private Holm() {}

    /** The probabilities, each adjusted for all others; to be held against the level as they are. */
    static double[] adjusted(double[] probabilities) {
        var order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(position -> probabilities[position]))
                .toList();
        var adjusted = new double[probabilities.length];
        var highest = 0.0;
        for (var rank = 0; rank < order.size(); rank++) {
            int position = order.get(rank);
            var times = probabilities.length - rank;
            highest = Math.max(highest, Math.min(1, times * probabilities[position]));
            adjusted[position] = highest;
        }
        return adjusted;
    }
}
