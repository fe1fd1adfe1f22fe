package org.advocacycrm.analytics.explanation;

import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;

/** Whether the change of a metric can be split: only that of a mean over rows, each of which is in one part. */
public sealed interface Splitting {

    /**
     * The metric is a mean of its parts.
     *
     * @param weightedBy the count that a part weighs in the mean, by its name in the tally; empty for n
     */
    record Mean(String weightedBy) implements Splitting {

        /** The part in its whole; none where it has no weight. */
        Optional<Portion> portion(Reading reading) {
            var value = reading.value();
            var weight = weight(reading);
            return value == null || weight <= 0 ? Optional.empty() : Optional.of(new Portion(weight, value));
        }

        private double weight(Reading reading) {
            var weight = weightedBy.isEmpty()
                    ? (Number) reading.n()
                    : reading.tally().get(weightedBy);
            return weight == null ? 0 : weight.doubleValue();
        }
    }

    /** The metric cannot be split, and why. */
    record Impossible(Reason reason) implements Splitting {}

    enum Reason {
        /** A count is not a mean: its parts have no values of their own that could have moved. */
        A_COUNT,
        /** What is counted comes from groups that nobody was in at the start. */
        OTHER_ROWS_BELOW_THE_LINE,
        /** Parts are teams, and small teams are not shown. */
        SMALL_TEAMS
    }

    static Splitting of(Metric metric) {
        return switch (metric) {
            case NPS,
                    CSAT,
                    CES,
                    RATING,
                    FCR,
                    CATTR,
                    COMPLAINT_LOOP,
                    PREFERENCE_MATCH,
                    CONTACT_RESPONSE,
                    RESPONSE_RATE,
                    CHURN,
                    RETENTION,
                    WIN_BACK,
                    OPT_IN,
                    NET_ADVOCACY,
                    RENEWAL,
                    LONGEVITY,
                    SPEND_PER_YEAR -> new Mean("");
            case SAME_CUSTOMER_SPEND -> new Mean("spendOneYearEarlier");
            case REFERRALS, CUSTOMER_STARS -> new Impossible(Reason.A_COUNT);
            case ACQUISITION -> new Impossible(Reason.OTHER_ROWS_BELOW_THE_LINE);
            case TURNOVER -> new Impossible(Reason.SMALL_TEAMS);
        };
    }
}
