package org.advocacycrm.scorecard;

import java.util.List;

/** Exact counts over employees. */
public interface EmployeeTallies {

    List<TallyRow<TurnoverTally>> turnover(TallyQuery query);
}
