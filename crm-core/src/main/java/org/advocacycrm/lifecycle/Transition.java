package org.advocacycrm.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the stage.
 *
 * @param on the first day in the new stage
 * @param from the stage before, absent the first time
 * @param rulesVersion the version of the rules that decided
 */
public record Transition(
        LocalDate on, @Nullable LifecycleStage from, LifecycleStage to, LifecycleRule rule, int rulesVersion) {}
