package org.advocacycrm.scorecard;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.AttributeName;

/**
 * A way to cut a metric, named as in the API and in links: one the product knows by itself, or an attribute that the
 * company gives its answers and cases. Sorted as they are listed here, attributes last and by name.
 */
public sealed interface Dimension extends Comparable<Dimension> {

    Dimension DAY = new Standard(StandardDimension.DAY);
    Dimension WEEK = new Standard(StandardDimension.WEEK);
    Dimension MONTH = new Standard(StandardDimension.MONTH);
    Dimension QUARTER = new Standard(StandardDimension.QUARTER);
    Dimension YEAR = new Standard(StandardDimension.YEAR);
    Dimension SEGMENT = new Standard(StandardDimension.SEGMENT);
    Dimension STAGE = new Standard(StandardDimension.STAGE);
    Dimension VALUE_TIER = new Standard(StandardDimension.VALUE_TIER);
    Dimension COUNTRY = new Standard(StandardDimension.COUNTRY);
    Dimension REGION = new Standard(StandardDimension.REGION);
    Dimension CHANNEL = new Standard(StandardDimension.CHANNEL);
    Dimension LEVEL = new Standard(StandardDimension.LEVEL);
    Dimension AREA = new Standard(StandardDimension.AREA);
    Dimension TOUCHPOINT = new Standard(StandardDimension.TOUCHPOINT);
    Dimension JOURNEY_PHASE = new Standard(StandardDimension.JOURNEY_PHASE);
    Dimension CATEGORY = new Standard(StandardDimension.CATEGORY);
    Dimension TEAM = new Standard(StandardDimension.TEAM);

    /** Those the product knows by itself, in their order. */
    List<Dimension> STANDARD = List.of(
            DAY,
            WEEK,
            MONTH,
            QUARTER,
            YEAR,
            SEGMENT,
            STAGE,
            VALUE_TIER,
            COUNTRY,
            REGION,
            CHANNEL,
            LEVEL,
            AREA,
            TOUCHPOINT,
            JOURNEY_PHASE,
            CATEGORY,
            TEAM);

    String apiName();

    /** Whether its values are pieces of the period. A filter never names one: the period does that. */
    boolean isTime();

    record Standard(StandardDimension which) implements Dimension {

        @Override
        public String apiName() {
            return which.apiName();
        }

        @Override
        public boolean isTime() {
            return which.isTime();
        }

        @Override
        public int compareTo(Dimension other) {
            return switch (other) {
                case Standard(var another) -> which.compareTo(another);
                case Attribute _ -> -1;
            };
        }

        @Override
        public String toString() {
            return apiName();
        }
    }

    /** What a company records of its own accord, such as "problem" or "priority". */
    record Attribute(AttributeName name) implements Dimension {

        @Override
        public String apiName() {
            return name.field();
        }

        @Override
        public boolean isTime() {
            return false;
        }

        @Override
        public int compareTo(Dimension other) {
            return switch (other) {
                case Standard _ -> 1;
                case Attribute(var another) -> name.compareTo(another);
            };
        }

        @Override
        public String toString() {
            return apiName();
        }
    }

    static Dimension attribute(String name) {
        return new Attribute(new AttributeName(name));
    }

    static Optional<Dimension> named(String apiName) {
        return STANDARD.stream()
                .filter(dimension -> dimension.apiName().equals(apiName))
                .findFirst()
                .or(() -> AttributeName.ofField(apiName).map(Attribute::new));
    }
}
