package org.advocacycrm.target;

import java.time.Clock;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Where external benchmarks are noted, corrected and removed. */
public final class BenchmarkDesk {

    private final Benchmarks benchmarks;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public BenchmarkDesk(Benchmarks benchmarks, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.benchmarks = benchmarks;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Keeps it, new or changed.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public void note(Benchmark benchmark, String actor) {
        unitOfWork.run(() -> {
            benchmarks.keep(benchmark);
            record(actor, "benchmark.noted", benchmark);
        });
    }

    /**
     * Takes it away.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public void remove(Benchmark benchmark, String actor) {
        unitOfWork.run(() -> {
            benchmarks.remove(benchmark);
            record(actor, "benchmark.removed", benchmark);
        });
    }

    private void record(String actor, String action, Benchmark benchmark) {
        var detail = benchmark.value().toPlainString() + ", " + benchmark.source() + ", " + benchmark.date();
        audit.record(
                new AuditEntry(clock.instant(), actor, action, benchmark.scope().metric(), detail));
    }
}
