package org.advocacycrm.engagement.position;

import org.advocacycrm.engagement.InteractionStage;
import org.jspecify.annotations.Nullable;

/**
 * How many are in a stage and for how long.
 *
 * @param complete how many of them have reached the culminating status of the last stage
 * @param medianDays none where of nobody it is known since when
 */
public record StageCount(
        InteractionStage stage,
        long customers,
        long complete,
        @Nullable Integer medianDays,
        @Nullable Integer ninetiethDays) {}
