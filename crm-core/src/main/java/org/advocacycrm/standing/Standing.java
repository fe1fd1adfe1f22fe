package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.advocacy.SegmentDecision;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands at an instant.
 *
 * @param segmentBefore the segment 30 days earlier
 * @param lastContact when the customer last answered, asked or was spoken to
 * @param renewalDue when the next contract is due that is not decided yet
 * @param course how it came to this, oldest first, each spell beginning where the one before it ends
 * @param facts what the stage was decided on, for other rules to decide on as well
 * @param score the health score that counts: what staff set, else what was computed, absent when there is neither
 * @param rulesVersion the version of the rules that decided
 */
public record Standing(
        CustomerId customer,
        SegmentDecision segment,
        AdvocacySegment segmentBefore,
        LifecycleRule stage,
        Health health,
        @Nullable Instant lastContact,
        @Nullable LocalDate renewalDue,
        List<StandingSpell> course,
        LifecycleFacts facts,
        @Nullable Double score,
        int rulesVersion,
        Instant computedAt) {

    public Standing {
        course = List.copyOf(course);
    }
}
