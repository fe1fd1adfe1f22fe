package org.advocacycrm.analytics.explanation;

import java.util.EnumSet;
import java.util.Set;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.Dimension;

/** What counts as an explanation. */
final class Dimensions {

    /** The standard deviations that one cut in twenty exceeds by chance. */
    static final double BEYOND_CHANCE = 1.645;

    private static final Set<Metric> DRAWN_ANEW = EnumSet.of(
            Metric.NPS,
            Metric.CSAT,
            Metric.CES,
            Metric.RATING,
            Metric.FCR,
            Metric.CATTR,
            Metric.COMPLAINT_LOOP,
            Metric.PREFERENCE_MATCH,
            Metric.CONTACT_RESPONSE,
            Metric.RESPONSE_RATE,
            Metric.CHURN,
            Metric.RETENTION,
            Metric.RENEWAL);

    private Dimensions() {}

    /** Segment and stage follow from the very answers, cases and departures that figures count: they explain nothing. */
    static boolean isConsequence(Dimension dimension) {
        return dimension.equals(Dimension.SEGMENT) || dimension.equals(Dimension.STAGE);
    }

    /** Whether each period has answers, cases or decisions of its own: only those can be drawn from groups that differ. */
    static boolean areDrawnAnew(Metric metric) {
        return DRAWN_ANEW.contains(metric);
    }
}
