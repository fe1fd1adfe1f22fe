package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many answers gave each score of one scale. */
public record ScoreCounts(SortedMap<Integer, Long> counts) implements Tally<ScoreCounts> {

    public static final ScoreCounts NONE = new ScoreCounts(Collections.emptySortedMap());

    public ScoreCounts {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Answers with a score from {@code lowest} to {@code highest}, both included. */
    public long between(int lowest, int highest) {
        return counts.subMap(lowest, highest + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public long sum() {
        return counts.entrySet().stream()
                .mapToLong(count -> count.getKey() * count.getValue())
                .sum();
    }

    public long sumOfSquares() {
        return counts.entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getKey() * count.getValue())
                .sum();
    }

    @Override
    public ScoreCounts plus(ScoreCounts other) {
        var together = new TreeMap<>(counts);
        other.counts.forEach((score, count) -> together.merge(score, count, Long::sum));
        return new ScoreCounts(together);
    }
}
