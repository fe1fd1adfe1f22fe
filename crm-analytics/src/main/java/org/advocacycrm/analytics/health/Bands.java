package org.advocacycrm.analytics.health;

import java.util.List;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Reads scores as bands, and does not change the band over a trifle. */
public final class Bands {

    private static final double WATCH_FROM = 50;
    private static final double HEALTHY_FROM = 75;
    private static final double MARGIN = 2;

    private Bands() {}

    /** The band after the given scores, oldest first: it changes only when a score passes its edge by 2 points. */
    public static HealthBand after(List<@Nullable Double> scores) {
        var band = HealthBand.NOT_ENOUGH_DATA;
        for (var score : scores) {
            band = next(band, score);
        }
        return band;
    }

    /** The band of a score by itself. */
    public static HealthBand of(@Nullable Double score) {
        return next(HealthBand.NOT_ENOUGH_DATA, score);
    }

    private static HealthBand next(HealthBand band, @Nullable Double score) {
        if (score == null) {
            return HealthBand.NOT_ENOUGH_DATA;
        }
        return switch (band) {
            case NOT_ENOUGH_DATA -> between(score, WATCH_FROM, HEALTHY_FROM);
            case AT_RISK -> between(score, WATCH_FROM + MARGIN, HEALTHY_FROM + MARGIN);
            case WATCH -> between(score, Math.nextUp(WATCH_FROM - MARGIN), HEALTHY_FROM + MARGIN);
            case HEALTHY -> between(score, Math.nextUp(WATCH_FROM - MARGIN), Math.nextUp(HEALTHY_FROM - MARGIN));
        };
    }

    private static HealthBand between(double score, double watchFrom, double healthyFrom) {
        if (score < watchFrom) {
            return HealthBand.AT_RISK;
        }
        return score < healthyFrom ? HealthBand.WATCH : HealthBand.HEALTHY;
    }
}
