package org.advocacycrm.analytics.health;

import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.health.HealthMeasure;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.RecordsKept;

/** Which records each measure is read from. */
final class MeasureRecords {

    private MeasureRecords() {}

    /** Whether the company keeps the records that the measure is read from. */
    static boolean areKept(HealthMeasure measure, RecordsKept kept) {
        return switch (measure) {
            case PURCHASE_RECENCY, SPEND_TREND -> kept.purchases();
            case OPEN_CASES, RESOLUTION_TIME, FIRST_CONTACT -> kept.cases();
            case RECOMMENDATION -> kept.recommendations();
            case MENTIONS -> kept.mentions();
            case REFERRALS -> kept.referrals();
            case RENEWAL -> kept.contracts();
            case GENERAL_SATISFACTION -> kept.generalSatisfaction();
            case TENURE -> kept.beginnings() || kept.purchases() || kept.contracts();
            case ANSWERS_GIVEN ->
                kept.recommendations()
                        || kept.generalSatisfaction()
                        || !kept.areas().isEmpty();
            case SHOPPING_EXPERIENCE -> kept.areas().contains(ScorecardArea.SHOPPING);
            case BRAND_EXPERIENCE -> kept.areas().contains(ScorecardArea.BRAND);
            case SERVICE_EXPERIENCE -> kept.areas().contains(ScorecardArea.SERVICE);
            case MARKETING_EXPERIENCE -> kept.areas().contains(ScorecardArea.MARKETING);
            case PRODUCT_EXPERIENCE -> kept.areas().contains(ScorecardArea.PRODUCT);
        };
    }

    /** The measure that an answer tells something about. */
    static HealthMeasure asking(Answer answer) {
        if (answer.kind() == FeedbackKind.NPS) {
            return HealthMeasure.RECOMMENDATION;
        }
        return switch (answer.area()) {
            case SHOPPING -> HealthMeasure.SHOPPING_EXPERIENCE;
            case BRAND -> HealthMeasure.BRAND_EXPERIENCE;
            case SERVICE -> HealthMeasure.SERVICE_EXPERIENCE;
            case MARKETING -> HealthMeasure.MARKETING_EXPERIENCE;
            case PRODUCT -> HealthMeasure.PRODUCT_EXPERIENCE;
            case null -> HealthMeasure.GENERAL_SATISFACTION;
        };
    }
}
