package org.advocacycrm.migration;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a cell of the matrix.
 *
 * @param segmentRule the code of what decided the segment on the second date, absent when nothing was known of the customer then
 * @param stageRule what decided the stage then
 * @param since the first day on which both were so
 */
public record Mover(
        CustomerId customer,
        String name,
        @Nullable ValueTier tier,
        @Nullable String country,
        Position was,
        Position is,
        @Nullable String segmentRule,
        @Nullable LifecycleRule stageRule,
        @Nullable LocalDate since,
        BigDecimal value) {}
