package org.advocacycrm.target;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.StaleRevision;

/** Every target that was set. */
public interface Targets {

    Optional<Target> of(TargetId id);

    Optional<Target> of(MetricScope scope, Validity validity);

    /** All for exactly these rows, whatever the metric and the period. */
    List<Target> over(MetricFilter filter);

    /** All of them, by metric, rows and the day they count from. */
    List<Target> all();

    /**
     * Keeps the target in place of the one it was derived from.
     *
     * @throws StaleRevision if that has been replaced since, or another target for the same was set at this moment
     */
    void keep(Target target);

    /**
     * Takes it away.
     *
     * @throws StaleRevision if it has been replaced since
     */
    void remove(Target target);
}
