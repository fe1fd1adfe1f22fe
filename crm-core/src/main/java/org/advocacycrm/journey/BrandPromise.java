package org.advocacycrm.journey;

import java.math.BigDecimal;
import org.advocacycrm.feedback.FeedbackKind;
import org.jspecify.annotations.Nullable;

/**
 * What is promised at a step, the process that keeps it, and the bar that the experience has to reach.
 *
 * @param measure how the process is measured; none where it is not
 * @param category the cases that the process handles; empty for all
 * @param bar in the unit the metric is read in: points, percent, or the mean on its scale; none where none is set
 */
public record BrandPromise(
        String promise,
        String process,
        @Nullable ProcessMeasure measure,
        String category,
        @Nullable BigDecimal bar) {

    /** The lowest and highest value of the metric. */
    public static boolean isBar(FeedbackKind metric, BigDecimal bar) {
        return switch (metric) {
            case NPS -> within(bar, -100, 100);
            case CSAT -> within(bar, 0, 100);
            case CES -> within(bar, 1, 7);
            case RATING -> within(bar, 1, 10);
        };
    }

    private static boolean within(BigDecimal value, int low, int high) {
        return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
}
