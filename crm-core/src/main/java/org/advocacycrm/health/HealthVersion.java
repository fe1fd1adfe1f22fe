package org.advocacycrm.health;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * A definition that was adopted; it never changes.
 *
 * @param number counts up from 1, which came with the product
 * @param note why it was adopted
 * @param author who adopted it
 * @param adoptedAt from when on it holds
 */
public record HealthVersion(int number, HealthRules rules, String note, String author, Instant adoptedAt) {

    /** The version that came with the product: it holds from the beginning of time. */
    public static final HealthVersion FIRST = new HealthVersion(1, firstRules(), "", "", Instant.EPOCH);

    public HealthVersion {
        var faults = rules.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("A definition with faults cannot be adopted: " + faults);
        }
    }

    private static HealthRules firstRules() {
        var rules = new EnumMap<HealthMeasure, MeasureRule>(Map.of(
                HealthMeasure.PURCHASE_RECENCY, new MeasureRule(10, 365, 30, 0, 730),
                HealthMeasure.SHOPPING_EXPERIENCE, experience(10),
                HealthMeasure.RECOMMENDATION, new MeasureRule(12, 4, 10, 365, 730),
                HealthMeasure.BRAND_EXPERIENCE, experience(3),
                HealthMeasure.MENTIONS, new MeasureRule(2, -1, 1, 180, 365),
                HealthMeasure.REFERRALS, new MeasureRule(1, 0, 1, 180, 365),
                HealthMeasure.OPEN_CASES, new MeasureRule(8, 3, 0, 0, 1),
                HealthMeasure.RESOLUTION_TIME, new MeasureRule(5, 240, 24, 180, 365),
                HealthMeasure.FIRST_CONTACT, new MeasureRule(4, 0, 1, 180, 365),
                HealthMeasure.SERVICE_EXPERIENCE, experience(6)));
        rules.put(HealthMeasure.MARKETING_EXPERIENCE, experience(9));
        rules.put(HealthMeasure.PRODUCT_EXPERIENCE, experience(12));
        rules.put(HealthMeasure.TENURE, new MeasureRule(3, 0, 3, 0, 1));
        rules.put(HealthMeasure.SPEND_TREND, new MeasureRule(5, -0.5, 0.25, 0, 1));
        rules.put(HealthMeasure.RENEWAL, new MeasureRule(4, 0, 1, 365, 1095));
        rules.put(HealthMeasure.ANSWERS_GIVEN, new MeasureRule(2, 0, 3, 0, 1));
        rules.put(HealthMeasure.GENERAL_SATISFACTION, experience(4));
        return new HealthRules(rules, new BandEdges(50, 75, 2), 0.6, 180);
    }

    private static MeasureRule experience(double weight) {
        return new MeasureRule(weight, 25, 100, 365, 730);
    }
}
