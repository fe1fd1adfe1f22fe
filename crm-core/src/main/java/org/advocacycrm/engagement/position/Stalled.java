package org.advocacycrm.engagement.position;

import java.time.LocalDate;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.StatementId;
import org.jspecify.annotations.Nullable;

/** A customer of a stage, since when, and what is unmet there. */
public record Stalled(
        CustomerId customer,
        String name,
        AdvocacySegment segment,
        @Nullable ValueTier tier,
        @Nullable LocalDate since,
        List<StatementId> unmet) {}
