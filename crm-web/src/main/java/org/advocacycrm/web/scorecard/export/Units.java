package org.advocacycrm.web.scorecard.export;

import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;

/** What exported values count in, for programs. */
final class Units {

    private Units() {}

    /** The unit of a metric, or of one of its variants. */
    static String of(Metric metric, String variant) {
        return switch (variant) {
            case "meanStars", "scale5" -> "SCALE_OF_5";
            case "normalised" -> "SCALE_OF_100";
            case "perHundredActive" -> "PER_100";
            case "scale7" -> Unit.SCALE_OF_7.name();
            case "scale10" -> Unit.SCALE_OF_10.name();
            case "easy", "converted", "closed" -> Unit.RATIO.name();
            default -> metric.unit().name();
        };
    }
}
