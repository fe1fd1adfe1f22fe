package org.advocacycrm.analytics.explanation;

import java.util.List;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.shared.Period;

/** Why a figure changed from one period to another. */
public sealed interface Explanation {

    /**
     * The change, split by one dimension.
     *
     * @param standsOut whether the parts moved more differently than chance would have it; otherwise all moved alike
     * @param dimensions all it can be split by, the one that explains most first
     */
    record Split(
            Metric metric,
            Period before,
            Period after,
            Reading readingBefore,
            Reading readingAfter,
            Dimension dimension,
            boolean standsOut,
            Decomposition decomposition,
            List<Dimension> dimensions)
            implements Explanation {

        public Split {
            dimensions = List.copyOf(dimensions);
        }
    }

    /** The change of this metric cannot be split. */
    record NotSplit(Splitting.Reason reason) implements Explanation {}

    /** One of the periods has no data. */
    record NothingToCompare() implements Explanation {}
}
