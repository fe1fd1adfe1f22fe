package org.advocacycrm.engagement.position;

import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.jspecify.annotations.Nullable;

/** How many customers of a segment and value tier are in a stage. */
public record StageCell(
        InteractionStage stage,
        AdvocacySegment segment,
        @Nullable ValueTier tier,
        long customers) {}
