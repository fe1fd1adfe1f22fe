package org.advocacycrm.scorecard;

import java.util.List;

/** Exact counts over customer stars. */
public interface RecognitionTallies {

    /** A star belongs to the day of its nomination and to the team its employee is in. */
    List<TallyRow<StarTally>> stars(TallyQuery query);
}
