package org.advocacycrm.analytics.engagement;

import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.engagement.level.ServiceStage;

/** What a stage of service asks for: a figure of the scorecard that reaches a bar. */
public enum ServiceRequirement {
    COMPLAINTS_ACKNOWLEDGED(ServiceStage.RESPONSIVE, Metric.COMPLAINT_LOOP, 0.8),
    HALF_SOLVED_AT_ONCE(ServiceStage.RESPONSIVE, Metric.FCR, 0.5),
    CUSTOMERS_SATISFIED(ServiceStage.PROACTIVE, Metric.CSAT, 0.75),
    PREFERENCES_KEPT(ServiceStage.PROACTIVE, Metric.PREFERENCE_MATCH, 0.99),
    PREFERENCES_SET(ServiceStage.PROACTIVE, Metric.OPT_IN, 0.2),
    MOST_SOLVED_AT_ONCE(ServiceStage.TOP_LINE, Metric.FCR, 0.7),
    EFFORTLESS(ServiceStage.TOP_LINE, Metric.CES, 5.5),
    RECOMMENDED(ServiceStage.TOP_LINE, Metric.NPS, 50),
    DELIGHTING(ServiceStage.TOP_LINE, Metric.CUSTOMER_STARS, 1);

    private final ServiceStage stage;
    private final Metric metric;
    private final double bar;

    ServiceRequirement(ServiceStage stage, Metric metric, double bar) {
        this.stage = stage;
        this.metric = metric;
        this.bar = bar;
    }

    public ServiceStage stage() {
        return stage;
    }

    public Metric metric() {
        return metric;
    }

    /** In the unit of the metric; shares as parts of one. */
    public double bar() {
        return bar;
    }

    /** Nothing is met without data. */
    boolean isMetBy(Reading reading) {
        var value = reading.value();
        return value != null && value >= bar;
    }
}
