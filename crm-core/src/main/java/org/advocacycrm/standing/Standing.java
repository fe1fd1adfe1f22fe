package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentDecision;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands at an instant.
 *
 * @param segmentBefore the segment 30 days earlier
 * @param lastContact when the customer last answered, asked or was spoken to
 * @param renewalDue when the next contract is due that is not decided yet
 */
public record Standing(
        CustomerId customer,
        SegmentDecision segment,
        AdvocacySegment segmentBefore,
        LifecycleRule stage,
        Health health,
        @Nullable Instant lastContact,
        @Nullable LocalDate renewalDue,
        Instant computedAt) {}
