package org.advocacycrm.signoff;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

public final class InMemoryNoDataReasons implements NoDataReasons {

    private final List<NoDataReason> reasons = new ArrayList<>();

    @Override
    public List<NoDataReason> of(Period period, MetricFilter filter) {
        return reasons.stream()
                .filter(reason -> reason.period().equals(period)
                        && reason.scope().filter().equals(filter))
                .toList();
    }

    @Override
    public void keep(NoDataReason reason) {
        reasons.removeIf(
                other -> other.scope().equals(reason.scope()) && other.period().equals(reason.period()));
        reasons.add(reason);
    }
}
