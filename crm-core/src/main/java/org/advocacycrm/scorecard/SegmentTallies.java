package org.advocacycrm.scorecard;

import java.util.List;

/** Counts over the advocacy segments of customers. */
public interface SegmentTallies {

    /** Where the customers stand now. Only a period that is not over has a tally: earlier standings are not kept. */
    List<TallyRow<SegmentTally>> standing(TallyQuery query);
}
