package org.advocacycrm.web.scorecard.team;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.scope.ScopeBar;

/**
 * One team, ready to print.
 *
 * @param people how many there were, from the start to the end
 * @param withheld why nothing is shown of it by itself; empty where it is
 */
record TeamPage(
        String name,
        String period,
        String days,
        String compared,
        String people,
        List<Line> lines,
        String withheld,
        String back,
        String rows,
        ScopeBar scope,
        String ignored,
        String unfinished,
        When asOf) {

    /**
     * One metric.
     *
     * @param before the same in the period compared with
     * @param change what became of it, in words
     */
    record Line(String metric, TeamsPage.Cell now, TeamsPage.Cell before, String change) {}
}
