package org.advocacycrm.analytics.scorecard;

import static org.advocacycrm.scorecard.Dimension.AREA;
import static org.advocacycrm.scorecard.Dimension.CATEGORY;
import static org.advocacycrm.scorecard.Dimension.CHANNEL;
import static org.advocacycrm.scorecard.Dimension.COUNTRY;
import static org.advocacycrm.scorecard.Dimension.JOURNEY_PHASE;
import static org.advocacycrm.scorecard.Dimension.LEVEL;
import static org.advocacycrm.scorecard.Dimension.REGION;
import static org.advocacycrm.scorecard.Dimension.SEGMENT;
import static org.advocacycrm.scorecard.Dimension.STAGE;
import static org.advocacycrm.scorecard.Dimension.TEAM;
import static org.advocacycrm.scorecard.Dimension.TOUCHPOINT;
import static org.advocacycrm.scorecard.Dimension.VALUE_TIER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.advocacycrm.scorecard.AttributeBearer;
import org.advocacycrm.scorecard.Dimension;

/** Which dimensions the rows behind a metric have. */
final class MetricDimensions {

    private static final Set<Metric> OF_ANSWERS = EnumSet.of(Metric.NPS, Metric.CSAT, Metric.CES, Metric.RATING);
    private static final Set<Metric> OF_CASES = EnumSet.of(Metric.FCR, Metric.CATTR, Metric.COMPLAINT_LOOP);

    private MetricDimensions() {}

    static SortedSet<Dimension> of(Metric metric) {
        return switch (metric) {
            case NPS, CSAT, CES, RATING -> withTime(customer(), CHANNEL, AREA, TOUCHPOINT, JOURNEY_PHASE, TEAM);
            case FCR, CATTR, COMPLAINT_LOOP -> withTime(customer(), CHANNEL, CATEGORY, TEAM);
            case CHURN,
                    RETENTION,
                    ACQUISITION,
                    WIN_BACK,
                    OPT_IN,
                    NET_ADVOCACY,
                    LONGEVITY,
                    REFERRALS,
                    RENEWAL,
                    SAME_CUSTOMER_SPEND,
                    SPEND_PER_YEAR -> withTime(customer());
            case PREFERENCE_MATCH -> withTime(customer(), CHANNEL);
            case CONTACT_RESPONSE, RESPONSE_RATE -> withTime(customer(), CHANNEL, LEVEL);
            case CUSTOMER_STARS -> withTime(new TreeSet<>(), JOURNEY_PHASE, TEAM);
            case TURNOVER -> withTime(new TreeSet<>(), TEAM);
        };
    }

    static Optional<AttributeBearer> bearer(Metric metric) {
        if (OF_ANSWERS.contains(metric)) {
            return Optional.of(AttributeBearer.ANSWERS);
        }
        return OF_CASES.contains(metric) ? Optional.of(AttributeBearer.CASES) : Optional.empty();
    }

    private static SortedSet<Dimension> customer() {
        return new TreeSet<>(List.of(SEGMENT, STAGE, VALUE_TIER, COUNTRY, REGION));
    }

    private static SortedSet<Dimension> withTime(SortedSet<Dimension> base, Dimension... more) {
        var all = new TreeSet<>(base);
        Dimension.STANDARD.stream().filter(Dimension::isTime).forEach(all::add);
        all.addAll(List.of(more));
        return all;
    }
}
