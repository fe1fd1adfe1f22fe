package org.advocacycrm.analytics.journey;

import java.math.BigDecimal;
import org.advocacycrm.journey.Encounters.Hit;
import org.advocacycrm.journey.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a step is like.
 *
 * @param process none where the process is not measured
 * @param hit whom it hit
 */
public record StepFigure(
        Step step, Measured experience, @Nullable Measured process, Hit hit) {

    /** Whether the experience is under the bar of what is promised; without answers nobody knows, so it is not. */
    public boolean isHotSpot() {
        var bar = step.promise().bar();
        var value = asRead();
        return bar != null && value != null && value < bar.doubleValue();
    }

    /** How far the experience is from the bar, in the unit of the bar; none without either. */
    public @Nullable Double distance() {
        var bar = step.promise().bar();
        var value = asRead();
        return bar == null || value == null ? null : value - bar.doubleValue();
    }

    /** The value in the unit that bars are set in: a share in percent. */
    private @Nullable Double asRead() {
        var value = experience.now().value();
        if (value == null) {
            return null;
        }
        return switch (step.metric()) {
            case CSAT -> value * 100;
            case NPS, CES, RATING -> value;
        };
    }

    /** What is at stake: what those who were hit spend in a year, which is their number times their mean value. */
    public BigDecimal stake() {
        return hit.value();
    }
}
