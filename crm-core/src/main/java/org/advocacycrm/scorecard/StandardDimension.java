package org.advocacycrm.scorecard;

/** The ways to cut a metric that the product knows by itself, pieces of time first. */
public enum StandardDimension {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year"),
    SEGMENT("segment"),
    STAGE("stage"),
    VALUE_TIER("valueTier"),
    COUNTRY("country"),
    REGION("region"),
    CHANNEL("channel"),
    LEVEL("level"),
    AREA("area"),
    TOUCHPOINT("touchpoint"),
    JOURNEY_PHASE("journeyPhase"),
    CATEGORY("category"),
    TEAM("team");

    private final String apiName;

    StandardDimension(String apiName) {
        this.apiName = apiName;
    }

    String apiName() {
        return apiName;
    }

    boolean isTime() {
        return compareTo(YEAR) <= 0;
    }
}
