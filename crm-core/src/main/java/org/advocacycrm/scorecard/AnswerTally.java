package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to one kind of question. Scores of different scales stay apart, because they are never averaged together.
 *
 * @param scales by the highest score of the scale (NPS 10; CSAT 5; CES 5, 7 or 10; rating 5 or 10)
 * @param skipped how often the question was shown and not answered; not part of any n
 */
public record AnswerTally(SortedMap<Integer, ScoreCounts> scales, long skipped) implements Tally<AnswerTally> {

    public static final AnswerTally NONE = new AnswerTally(Collections.emptySortedMap(), 0);

    public AnswerTally {
        scales = Collections.unmodifiableSortedMap(new TreeMap<>(scales));
    }

    /** The answers on the scale that ends at the given score; none is a valid answer. */
    public ScoreCounts onScale(int highest) {
        return scales.getOrDefault(highest, ScoreCounts.NONE);
    }

    /** Answers on whatever scale. */
    public long n() {
        return scales.values().stream().mapToLong(ScoreCounts::n).sum();
    }

    @Override
    public AnswerTally plus(AnswerTally other) {
        var together = new TreeMap<>(scales);
        other.scales.forEach((highest, scores) -> together.merge(highest, scores, ScoreCounts::plus));
        return new AnswerTally(together, skipped + other.skipped);
    }
}
