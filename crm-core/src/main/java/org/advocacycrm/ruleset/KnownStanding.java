package org.advocacycrm.ruleset;

import java.time.Instant;
import org.advocacycrm.advocacy.SegmentEvidence;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleFacts;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.jspecify.annotations.Nullable;

/**
 * A stored standing with what it was decided on.
 *
 * @param evidence of the segment; whether the customer is leaving follows from the stage
 * @param health the score that counts, absent when there was not enough data for one
 * @param segmentRule the code of the rule that decided the segment
 */
public record KnownStanding(
        CustomerId customer,
        LifecycleFacts facts,
        SegmentEvidence evidence,
        @Nullable Double health,
        LifecycleRule stageRule,
        String segmentRule,
        Instant computedAt) {}
