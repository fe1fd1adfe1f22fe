package org.advocacycrm.web.export.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.ExportOrder;
import org.advocacycrm.export.Exports;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Takes orders for exports. Who orders a small one gets it at once; nobody waits for a large one. */
public final class ExportDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration GLANCE = Duration.ofMillis(60);

    private final Exports exports;
    private final ExportKinds kinds;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> job;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    ExportDesk(
            Exports exports,
            ExportKinds kinds,
            Scheduler scheduler,
            OneTimeTask<Void> job,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.exports = exports;
        this.kinds = kinds;
        this.scheduler = scheduler;
        this.job = job;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    /** Orders a file and waits a moment for it. */
    Export orderAndWait(String kind, Wish wish) {
        var id = unitOfWork.call(() -> order(kind, wish, null));
        scheduler.triggerCheckForDueExecutions();
        return waitFor(id);
    }

    /** Orders a file for a subscription, as part of the unit of work it is called in. */
    public ExportId order(String kind, Wish wish, @Nullable UUID subscription) {
        var plan = kinds.named(kind).plan(wish);
        var id = new ExportId(UUID.randomUUID());
        exports.add(new ExportOrder(
                id,
                kind,
                wish.format(),
                plan.query(),
                plan.fileName(),
                plan.scope(),
                wish.language(),
                wish.actor(),
                clock.instant(),
                subscription));
        var address = kinds.named(kind).path() + (plan.query().isEmpty() ? "" : "?" + plan.query());
        audit.record(new AuditEntry(clock.instant(), wish.actor(), kind + ".exported", plan.fileName(), address));
        scheduler.scheduleIfNotExists(job.schedulableInstance(id.toString()));
        return id;
    }

    private Export waitFor(ExportId id) {
        var export = exports.of(id).orElseThrow();
        for (var waited = Duration.ZERO;
                !export.state().isOver() && waited.compareTo(PATIENCE) < 0;
                waited = waited.plus(GLANCE)) {
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return export;
            }
            export = exports.of(id).orElseThrow();
        }
        return export;
    }
}
