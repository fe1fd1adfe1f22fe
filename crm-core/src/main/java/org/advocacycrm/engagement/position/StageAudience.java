package org.advocacycrm.engagement.position;

import java.util.Set;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;

/** Which active customers are looked at; an empty set is all of them. */
public record StageAudience(Set<AdvocacySegment> segments, Set<ValueTier> tiers) {

    public StageAudience {
        segments = Set.copyOf(segments);
        tiers = Set.copyOf(tiers);
    }
}
