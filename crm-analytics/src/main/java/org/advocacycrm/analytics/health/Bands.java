package org.advocacycrm.analytics.health;

import java.util.List;
import org.advocacycrm.health.BandEdges;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Reads scores as bands, and does not change the band over a trifle. */
public final class Bands {

    private Bands() {}

    /** The band after the given readings, oldest first: it changes only when a score passes its edge by the margin. */
    public static HealthBand after(List<HealthReading> readings) {
        var band = HealthBand.NOT_ENOUGH_DATA;
        for (var reading : readings) {
            band = next(
                    band, reading.supportedValue(), reading.version().rules().bands());
        }
        return band;
    }

    /** The band of a score by itself. */
    public static HealthBand of(@Nullable Double score, BandEdges edges) {
        return next(HealthBand.NOT_ENOUGH_DATA, score, edges);
    }

    static HealthBand next(HealthBand band, @Nullable Double score, BandEdges edges) {
        if (score == null) {
            return HealthBand.NOT_ENOUGH_DATA;
        }
        var toWatch = edges.watchFrom() + edges.margin();
        var toHealthy = edges.healthyFrom() + edges.margin();
        var outOfWatch = kept(edges.watchFrom(), edges.margin());
        return switch (band) {
            case NOT_ENOUGH_DATA -> between(score, edges.watchFrom(), edges.healthyFrom());
            case AT_RISK -> between(score, toWatch, toHealthy);
            case WATCH -> between(score, outOfWatch, toHealthy);
            case HEALTHY -> between(score, outOfWatch, kept(edges.healthyFrom(), edges.margin()));
        };
    }

    /** The least score that keeps a band: one that has sunk by the whole margin does not. */
    private static double kept(double edge, double margin) {
        return margin == 0 ? edge : Math.nextUp(edge - margin);
    }

    private static HealthBand between(double score, double watchFrom, double healthyFrom) {
        if (score < watchFrom) {
            return HealthBand.AT_RISK;
        }
        return score < healthyFrom ? HealthBand.WATCH : HealthBand.HEALTHY;
    }
}
