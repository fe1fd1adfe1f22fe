package org.advocacycrm.health;

/**
 * What a customer's health can be read from, and between which values that can lie. There is none that looks at the stage or
 * the segment, because those are derived from the score: a definition that goes round in a circle cannot be written down.
 */
public enum HealthMeasure {
    /** Days since the last purchase. */
    PURCHASE_RECENCY(HealthArea.SHOPPING, 0, Double.POSITIVE_INFINITY),
    /** Mean of the last answers about shopping, 0 to 100. */
    SHOPPING_EXPERIENCE(HealthArea.SHOPPING, 0, 100),
    /** Latest likelihood to recommend. */
    RECOMMENDATION(HealthArea.BRAND, 0, 10),
    /** Mean of the last answers about the brand, 0 to 100. */
    BRAND_EXPERIENCE(HealthArea.BRAND, 0, 100),
    /** Mean sentiment of the mentions that count. */
    MENTIONS(HealthArea.BRAND, -1, 1),
    /** Referrals that count; there is a value from the first on, so that making none takes nothing away. */
    REFERRALS(HealthArea.BRAND, 0, Double.POSITIVE_INFINITY),
    /** Open cases, a major one counting twice. */
    OPEN_CASES(HealthArea.SERVICE, 0, Double.POSITIVE_INFINITY),
    /** Mean hours from opening to resolution of the cases that count. */
    RESOLUTION_TIME(HealthArea.SERVICE, 0, Double.POSITIVE_INFINITY),
    /** Share of the cases that count which took one contact. */
    FIRST_CONTACT(HealthArea.SERVICE, 0, 1),
    /** Mean of the last answers about service, 0 to 100. */
    SERVICE_EXPERIENCE(HealthArea.SERVICE, 0, 100),
    /** Mean of the last answers about marketing, 0 to 100. */
    MARKETING_EXPERIENCE(HealthArea.MARKETING, 0, 100),
    /** Mean of the last answers about products, 0 to 100. */
    PRODUCT_EXPERIENCE(HealthArea.PRODUCT, 0, 100),
    /** Years since the relationship began. */
    TENURE(HealthArea.RELATIONSHIP, 0, Double.POSITIVE_INFINITY),
    /** Spend of the last year against the year before, as a share more or less. */
    SPEND_TREND(HealthArea.RELATIONSHIP, -1, Double.POSITIVE_INFINITY),
    /** Whether the last contract that was decided on was renewed. */
    RENEWAL(HealthArea.RELATIONSHIP, 0, 1),
    /** Days of a year on which the customer answered a question. */
    ANSWERS_GIVEN(HealthArea.RELATIONSHIP, 0, 365),
    /** Mean of the last answers about nothing in particular, 0 to 100. */
    GENERAL_SATISFACTION(HealthArea.RELATIONSHIP, 0, 100);

    private final HealthArea area;
    private final double least;
    private final double most;

    HealthMeasure(HealthArea area, double least, double most) {
        this.area = area;
        this.least = least;
        this.most = most;
    }

    public HealthArea area() {
        return area;
    }

    /** Whether the value is told anew every day, so that it is always fresh and cannot grow too old. */
    public boolean isOfTheDay() {
        return switch (this) {
            case OPEN_CASES, TENURE, SPEND_TREND, ANSWERS_GIVEN -> true;
            case PURCHASE_RECENCY,
                    SHOPPING_EXPERIENCE,
                    RECOMMENDATION,
                    BRAND_EXPERIENCE,
                    MENTIONS,
                    REFERRALS,
                    RESOLUTION_TIME,
                    FIRST_CONTACT,
                    SERVICE_EXPERIENCE,
                    MARKETING_EXPERIENCE,
                    PRODUCT_EXPERIENCE,
                    RENEWAL,
                    GENERAL_SATISFACTION -> false;
        };
    }

    /** Whether values between the two bounds occur at all. */
    boolean reaches(double one, double other) {
        return Math.min(one, other) < most && Math.max(one, other) > least;
    }
}
