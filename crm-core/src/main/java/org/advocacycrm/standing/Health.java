package org.advocacycrm.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.standing.override.HealthOverride;
import org.jspecify.annotations.Nullable;

/**
 * A customer's health in short.
 *
 * @param score as computed, 0 to 100, absent when too few inputs are present
 * @param coverage share of the inputs that are present, 0 to 1
 * @param change the score against the one 30 days before, absent when there was none at either end
 * @param trend the scores of the last weeks, oldest first, each absent when there was none
 * @param model the definitions that were used
 * @param override what staff set in place of the computed score
 */
public record Health(
        @Nullable Double score,
        double coverage,
        HealthBand band,
        @Nullable Double change,
        List<@Nullable Double> trend,
        String model,
        @Nullable HealthOverride override) {

    // Written out: a compact constructor loses the annotation of the elements on its way into the class file.
    public Health(
            @Nullable Double score,
            double coverage,
            HealthBand band,
            @Nullable Double change,
            List<@Nullable Double> trend,
            String model,
            @Nullable HealthOverride override) {
        this.score = score;
        this.coverage = coverage;
        this.band = band;
        this.change = change;
        this.trend = Collections.unmodifiableList(new ArrayList<>(trend));
        this.model = model;
        this.override = override;
    }

    /** What counts: the score that staff set, else the computed one. */
    public @Nullable Double effective() {
        return override == null ? score : Double.valueOf(override.value());
    }
}
