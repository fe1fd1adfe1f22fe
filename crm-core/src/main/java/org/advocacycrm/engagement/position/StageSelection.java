package org.advocacycrm.engagement.position;

import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * Some of the customers of a stage.
 *
 * @param open the statement that has to be unmet; none where that does not matter
 * @param atLeastDays how long they have been there at least; 0 where that does not matter
 */
public record StageSelection(
        InteractionStage stage, @Nullable StatementId open, int atLeastDays) {}
