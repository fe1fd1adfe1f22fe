package org.advocacycrm.scorecard;

import java.util.List;

/**
 * Tallies of cases, by the local date on which they were last resolved. A group in which cases are open but none was
 * resolved is there too.
 */
public interface CaseTallies {

    List<TallyRow<FcrTally>> firstContactResolution(TallyQuery query);

    List<TallyRow<ResolutionTally>> timeToResolution(TallyQuery query);

    /** Complaints count by the local date on which they were received. */
    List<TallyRow<ComplaintTally>> complaints(TallyQuery query);
}
