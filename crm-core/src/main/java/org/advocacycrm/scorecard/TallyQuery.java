package org.advocacycrm.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;

/**
 * What to tally, for one or many periods at once.
 *
 * @param periods may overlap; a row counts in every period it lies in
 * @param groupBy never a dimension of time: those are periods
 * @param company whose zone says when a day starts and whose currency amounts are in
 * @param asOf what counts as now, for cases still open and windows not yet closed
 * @param repeatWindow how long after its resolution a case must not come back to count as solved at first contact
 */
public record TallyQuery(
        List<Period> periods,
        MetricFilter filter,
        List<Dimension> groupBy,
        Company company,
        Instant asOf,
        Duration repeatWindow) {

    public TallyQuery {
        periods = List.copyOf(periods);
        groupBy = List.copyOf(groupBy);
        if (groupBy.stream().anyMatch(Dimension::isTime)) {
            throw new IllegalArgumentException("Pieces of time are periods, not groups: " + groupBy);
        }
    }
}
