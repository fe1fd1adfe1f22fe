package org.advocacycrm.analytics.scorecard;

/** Where the 95 % interval of a metric comes from. */
public enum IntervalMethod {
    /** ±1.96·100·√((p+d−(p−d)²)/n), cut to ±100. */
    DIFFERENCE_OF_SHARES,
    /** Wilson's interval of a share. */
    WILSON,
    /** mean ± 1.96·s/√n. */
    MEAN,
    /** The linearised ratio of two sums over the same rows. */
    RATIO,
    /** The score interval of a count of independent events. */
    POISSON;

    static IntervalMethod of(Metric metric) {
        return switch (metric) {
            case NPS, NET_ADVOCACY -> DIFFERENCE_OF_SHARES;
            case CSAT,
                    CHURN,
                    RETENTION,
                    WIN_BACK,
                    OPT_IN,
                    FCR,
                    COMPLAINT_LOOP,
                    PREFERENCE_MATCH,
                    CONTACT_RESPONSE,
                    RESPONSE_RATE,
                    RENEWAL -> WILSON;
            case CES, RATING, LONGEVITY, CATTR, SPEND_PER_YEAR -> MEAN;
            case SAME_CUSTOMER_SPEND -> RATIO;
            case ACQUISITION, REFERRALS, TURNOVER, CUSTOMER_STARS -> POISSON;
        };
    }
}
