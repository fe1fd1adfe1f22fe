package org.advocacycrm.analytics.scorecard;

import static org.advocacycrm.scorecard.Dimension.AREA;
import static org.advocacycrm.scorecard.Dimension.CATEGORY;
import static org.advocacycrm.scorecard.Dimension.CHANNEL;
import static org.advocacycrm.scorecard.Dimension.COUNTRY;
import static org.advocacycrm.scorecard.Dimension.JOURNEY_PHASE;
import static org.advocacycrm.scorecard.Dimension.REGION;
import static org.advocacycrm.scorecard.Dimension.SEGMENT;
import static org.advocacycrm.scorecard.Dimension.STAGE;
import static org.advocacycrm.scorecard.Dimension.TEAM;
import static org.advocacycrm.scorecard.Dimension.TOUCHPOINT;
import static org.advocacycrm.scorecard.Dimension.VALUE_TIER;

import java.util.EnumSet;
import java.util.Set;
import org.advocacycrm.scorecard.Dimension;

/** Which dimensions the rows behind a metric have. */
final class MetricDimensions {

    private MetricDimensions() {}

    static Set<Dimension> of(Metric metric) {
        return switch (metric) {
            case NPS, CSAT, CES, RATING -> withTime(customer(), CHANNEL, AREA, TOUCHPOINT, JOURNEY_PHASE, TEAM);
            case FCR, CATTR, COMPLAINT_LOOP -> withTime(customer(), CHANNEL, CATEGORY, TEAM);
            case CHURN,
                    RETENTION,
                    ACQUISITION,
                    WIN_BACK,
                    OPT_IN,
                    LONGEVITY,
                    REFERRALS,
                    RENEWAL,
                    SAME_CUSTOMER_SPEND,
                    SPEND_PER_YEAR -> withTime(customer());
            case NET_ADVOCACY -> customer();
            case CUSTOMER_STARS -> withTime(EnumSet.noneOf(Dimension.class), JOURNEY_PHASE, TEAM);
            case TURNOVER -> withTime(EnumSet.noneOf(Dimension.class), TEAM);
        };
    }

    private static EnumSet<Dimension> customer() {
        return EnumSet.of(SEGMENT, STAGE, VALUE_TIER, COUNTRY, REGION);
    }

    private static EnumSet<Dimension> withTime(EnumSet<Dimension> base, Dimension... more) {
        var all = EnumSet.copyOf(base);
        EnumSet.allOf(Dimension.class).stream().filter(Dimension::isTime).forEach(all::add);
        all.addAll(Set.of(more));
        return all;
    }
}
