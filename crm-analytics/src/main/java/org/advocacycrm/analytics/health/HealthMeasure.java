package org.advocacycrm.analytics.health;

import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.standing.CustomerHistory.Answer;
import org.advocacycrm.standing.RecordsKept;

/**
 * What the health score is made of. The weights of all measures sum to 100; a value at {@code worst} brings no points,
 * one at {@code best} brings 100. None of them looks at the stage or the segment, which are derived from the score.
 */
public enum HealthMeasure {
    /** Days since the last purchase. */
    PURCHASE_RECENCY(HealthArea.SHOPPING, 10, 365, 30, 0, 730),
    /** Mean of the last answers about shopping, 0 to 100. */
    SHOPPING_EXPERIENCE(HealthArea.SHOPPING, 10, 25, 100, 365, 730),
    /** Latest likelihood to recommend. */
    RECOMMENDATION(HealthArea.BRAND, 12, 4, 10, 365, 730),
    /** Mean of the last answers about the brand, 0 to 100. */
    BRAND_EXPERIENCE(HealthArea.BRAND, 3, 25, 100, 365, 730),
    /** Mean sentiment of the mentions of a year. */
    MENTIONS(HealthArea.BRAND, 2, -1, 1, 180, 365),
    /** Referrals of a year; there is a value from the first on, so that making none takes nothing away. */
    REFERRALS(HealthArea.BRAND, 1, 0, 1, 180, 365),
    /** Open cases, a major one counting twice. */
    OPEN_CASES(HealthArea.SERVICE, 8, 3, 0, 0, 1),
    /** Mean hours from opening to resolution, cases resolved in a year. */
    RESOLUTION_TIME(HealthArea.SERVICE, 5, 240, 24, 180, 365),
    /** Share of the cases resolved in a year that took one contact. */
    FIRST_CONTACT(HealthArea.SERVICE, 4, 0, 1, 180, 365),
    /** Mean of the last answers about service, 0 to 100. */
    SERVICE_EXPERIENCE(HealthArea.SERVICE, 6, 25, 100, 365, 730),
    /** Mean of the last answers about marketing, 0 to 100. */
    MARKETING_EXPERIENCE(HealthArea.MARKETING, 9, 25, 100, 365, 730),
    /** Mean of the last answers about products, 0 to 100. */
    PRODUCT_EXPERIENCE(HealthArea.PRODUCT, 12, 25, 100, 365, 730),
    /** Years since the relationship began. */
    TENURE(HealthArea.RELATIONSHIP, 3, 0, 3, 0, 1),
    /** Spend of the last year against the year before, as a share more or less. */
    SPEND_TREND(HealthArea.RELATIONSHIP, 5, -0.5, 0.25, 0, 1),
    /** Whether the last contract that was decided on was renewed. */
    RENEWAL(HealthArea.RELATIONSHIP, 4, 0, 1, 365, 1095),
    /** Days of a year on which the customer answered a question. */
    ANSWERS_GIVEN(HealthArea.RELATIONSHIP, 2, 0, 3, 0, 1),
    /** Mean of the last answers about nothing in particular, 0 to 100. */
    GENERAL_SATISFACTION(HealthArea.RELATIONSHIP, 4, 25, 100, 365, 730);

    private final HealthArea area;
    private final double weight;
    private final double worst;
    private final double best;
    private final int freshDays;
    private final int maximumAgeDays;

    HealthMeasure(HealthArea area, double weight, double worst, double best, int freshDays, int maximumAgeDays) {
        this.area = area;
        this.weight = weight;
        this.worst = worst;
        this.best = best;
        this.freshDays = freshDays;
        this.maximumAgeDays = maximumAgeDays;
    }

    public HealthArea area() {
        return area;
    }

    public double weight() {
        return weight;
    }

    /** The value that brings no points. */
    public double worst() {
        return worst;
    }

    /** The value that brings 100 points. */
    public double best() {
        return best;
    }

    /** Days for which a value keeps its full weight. */
    public int freshDays() {
        return freshDays;
    }

    /** Days after which a value is dropped. */
    public int maximumAgeDays() {
        return maximumAgeDays;
    }

    /** The points of a value: linear from worst to best, never below 0 or above 100. */
    public double points(double value) {
        return 100 * Math.clamp((value - worst) / (best - worst), 0, 1);
    }

    /** Whether the company keeps the records this measure is read from. */
    boolean isKnownFrom(RecordsKept kept) {
        return switch (this) {
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
            return RECOMMENDATION;
        }
        return switch (answer.area()) {
            case SHOPPING -> SHOPPING_EXPERIENCE;
            case BRAND -> BRAND_EXPERIENCE;
            case SERVICE -> SERVICE_EXPERIENCE;
            case MARKETING -> MARKETING_EXPERIENCE;
            case PRODUCT -> PRODUCT_EXPERIENCE;
            case null -> GENERAL_SATISFACTION;
        };
    }
}
