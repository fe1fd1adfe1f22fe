package org.advocacycrm.scorecard;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.advocacycrm.advocacy.AdvocacySegment;

/** How many customers are in each advocacy segment. */
public record SegmentTally(SortedMap<AdvocacySegment, Long> customers) implements Tally<SegmentTally> {

    public static final SegmentTally NONE = new SegmentTally(Collections.emptySortedMap());

    public SegmentTally {
        customers = Collections.unmodifiableSortedMap(new TreeMap<>(customers));
    }

    public long in(AdvocacySegment segment) {
        return customers.getOrDefault(segment, 0L);
    }

    public long n() {
        return customers.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public SegmentTally plus(SegmentTally other) {
        var together = new TreeMap<>(customers);
        other.customers.forEach((segment, count) -> together.merge(segment, count, Long::sum));
        return new SegmentTally(together);
    }
}
