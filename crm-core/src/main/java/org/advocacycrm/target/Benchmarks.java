package org.advocacycrm.target;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.StaleRevision;

/** Every external benchmark that was noted. */
public interface Benchmarks {

    Optional<Benchmark> of(BenchmarkId id);

    /** All for exactly these rows, whatever the metric. */
    List<Benchmark> over(MetricFilter filter);

    /** All of them, by metric, rows and day. */
    List<Benchmark> all();

    /**
     * Keeps it in place of the one it was derived from.
     *
     * @throws StaleRevision if it has been replaced since
     */
    void keep(Benchmark benchmark);

    /**
     * Takes it away.
     *
     * @throws StaleRevision if it has been replaced since
     */
    void remove(Benchmark benchmark);
}
