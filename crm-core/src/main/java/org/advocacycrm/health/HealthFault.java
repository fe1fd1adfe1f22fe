package org.advocacycrm.health;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a definition, and where.
 *
 * @param measure where it is wrong, absent where it concerns the definition as a whole
 */
public record HealthFault(Kind kind, @Nullable HealthMeasure measure) {

    public enum Kind {
        /** A weight is below 0, too great or no number. */
        WEIGHT,
        /** Worst and best are the same value, so that no points can be told. */
        NO_SPAN,
        /** No value of the measure lies between worst and best, so that every customer would get the same points. */
        OUT_OF_REACH,
        /** A value would be fresh for less than no time. */
        FRESH,
        /** A value would be dropped before its first day is over, or after more than ten years. */
        AGE,
        /** A value would be dropped while it is still fresh. */
        DROPPED_WHILE_FRESH,
        /** No measure has a weight. */
        NO_WEIGHT,
        /** The edges are not in order between 0 and 100. */
        EDGES,
        /** The margin leaves a band that can never be entered or left. */
        MARGIN,
        /** The share of the weights that makes a score is not between 0 and 100 %. */
        ENOUGH,
        /** A weight would halve in less than a day, or more than ten years. */
        HALF_LIFE
    }
}
