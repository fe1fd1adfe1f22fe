package org.advocacycrm.web.scorecard.team;

import java.util.List;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.scorecard.scope.ScopeBar;
import org.jspecify.annotations.Nullable;

/**
 * The teams side by side, ready to print.
 *
 * @param metrics the names of the metrics, in the order of the figures of each row
 * @param together which teams are shown together and why; empty where all are shown by themselves
 */
record TeamsPage(
        String period,
        String days,
        List<String> metrics,
        List<Row> rows,
        @Nullable Row everybody,
        String together,
        ScopeBar scope,
        String ignored,
        String unfinished,
        When asOf) {

    /**
     * A team.
     *
     * @param href the page of the team; none for several together
     * @param people how many there were, from the start to the end
     */
    record Row(String name, @Nullable String href, String people, List<Cell> cells) {}

    /**
     * A figure.
     *
     * @param notes what it rests on, and what stands beside it
     * @param href the rows behind it; none where there are none
     */
    record Cell(
            String value,
            List<String> notes,
            boolean thin,
            @Nullable String href) {}
}
