package org.advocacycrm.analytics.action;

import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.shared.Period;

/**
 * What a metric did after a plan. It need not have been the plan that did it.
 *
 * @param before in the period the plan is about
 * @param after in as long a time from when the effect was expected
 * @param complete whether all of that time has passed
 */
public record PlanEffect(Period beforePeriod, Reading before, Period afterPeriod, Reading after, boolean complete) {

    /** None where either time has no data. */
    public Optional<Change> change() {
        return Change.between(before, after);
    }
}
