package org.advocacycrm.signoff;

import java.util.List;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** The stated reasons for missing figures. */
public interface NoDataReasons {

    List<NoDataReason> of(Period period, MetricFilter filter);

    /** Keeps it in place of an earlier one for the same. */
    void keep(NoDataReason reason);
}
