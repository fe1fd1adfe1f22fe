package org.advocacycrm.scorecard;

import java.util.function.Supplier;

/** The same tallies as the kept ones, counted anew from the rows each time: slow, and what the kept ones are checked by. */
public interface RecountedTallies {

    FeedbackTallies feedback();

    CaseTallies cases();

    CustomerTallies customers();

    EmployeeTallies employees();

    SegmentTallies segments();

    /** Reads the kept and the counted as they were at one moment, whatever is stored meanwhile. */
    <R> R atOneMoment(Supplier<R> reading);
}
