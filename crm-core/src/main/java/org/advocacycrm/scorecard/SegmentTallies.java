package org.advocacycrm.scorecard;

import java.util.List;

/** Counts over the advocacy segments of customers. */
public interface SegmentTallies {

    /** Where the customers stood on the last day of each period; of one that is not over, where they stand now. */
    List<TallyRow<SegmentTally>> standing(TallyQuery query);
}
