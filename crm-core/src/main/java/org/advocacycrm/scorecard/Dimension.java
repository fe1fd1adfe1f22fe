package org.advocacycrm.scorecard;

import java.util.Arrays;
import java.util.Optional;

/** A way to cut a metric, named as in the API and in links. */
public enum Dimension {
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
    AREA("area"),
    TOUCHPOINT("touchpoint"),
    JOURNEY_PHASE("journeyPhase"),
    CATEGORY("category"),
    TEAM("team");

    private final String apiName;

    Dimension(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    /** Whether its values are pieces of the period. A filter never names one: the period does that. */
    public boolean isTime() {
        return compareTo(YEAR) <= 0;
    }

    public static Optional<Dimension> named(String apiName) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.apiName.equals(apiName))
                .findFirst();
    }
}
