package org.advocacycrm.web.scorecard.measure;

import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.scorecard.AnswerTally;
import org.advocacycrm.scorecard.FeedbackTallies;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.scorecard.words.ScorecardWords;
import org.springframework.stereotype.Component;

/** Counts answers by their score, on the scale the metric's value is about. */
@Component
class Distributions {

    private final FeedbackTallies feedback;
    private final Measurements measurements;

    Distributions(FeedbackTallies feedback, Measurements measurements) {
        this.feedback = feedback;
        this.measurements = measurements;
    }

    private record AnswerScale(FeedbackKind kind, int lowest, int highest) {}

    Optional<Distribution> of(MeasureQuery asked, ScorecardWords words, Locale locale) {
        return scale(asked.metric()).flatMap(scale -> of(asked, scale, words, locale));
    }

    private Optional<Distribution> of(MeasureQuery asked, AnswerScale scale, ScorecardWords words, Locale locale) {
        var query =
                measurements.evidenceQuery(asked.query().period(), asked.query().filter());
        var scores = feedback.of(scale.kind(), query).stream()
                .map(TallyRow::tally)
                .reduce(AnswerTally.NONE, Tally::plus)
                .onScale(scale.highest());
        return scores.n() == 0
                ? Optional.empty()
                : Optional.of(Distribution.of(
                        asked.metric(), scale.lowest(), scale.highest(), scores, words, Figures.in(locale)));
    }

    private static Optional<AnswerScale> scale(Metric metric) {
        return switch (metric) {
            case NPS -> Optional.of(new AnswerScale(FeedbackKind.NPS, 0, 10));
            case CSAT -> Optional.of(new AnswerScale(FeedbackKind.CSAT, 1, 5));
            case CES -> Optional.of(new AnswerScale(FeedbackKind.CES, 1, 7));
            case RATING -> Optional.of(new AnswerScale(FeedbackKind.RATING, 1, 10));
            case CHURN,
                    RETENTION,
                    ACQUISITION,
                    WIN_BACK,
                    OPT_IN,
                    NET_ADVOCACY,
                    LONGEVITY,
                    REFERRALS,
                    FCR,
                    CATTR,
                    COMPLAINT_LOOP,
                    PREFERENCE_MATCH,
                    CONTACT_RESPONSE,
                    RESPONSE_RATE,
                    RENEWAL,
                    SAME_CUSTOMER_SPEND,
                    SPEND_PER_YEAR,
                    TURNOVER,
                    CUSTOMER_STARS -> Optional.empty();
        };
    }
}
