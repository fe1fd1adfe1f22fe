package org.advocacycrm.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifecycle.StageOverride;
import org.advocacycrm.lifecycle.StageOverrides;
import org.advocacycrm.shared.UnitOfWork;

/** Where staff decide otherwise about a customer's stage, and take it back. */
public final class StageDesk {

    private final StageOverrides overrides;
    private final Consumer<List<CustomerId>> recomputation;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    /** The recomputation tells the standings of customers anew. */
    public StageDesk(
            StageOverrides overrides,
            Consumer<List<CustomerId>> recomputation,
            UnitOfWork unitOfWork,
            AuditLog audit,
            Clock clock) {
        this.overrides = overrides;
        this.recomputation = recomputation;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on, until the rules decide again by themselves. */
    public void override(CustomerId customer, LifecycleStage stage, String reason, Instant endsAt, String actor) {
        var now = clock.instant();
        unitOfWork.run(() -> {
            overrides.add(customer, new StageOverride(UUID.randomUUID(), stage, reason, actor, now, endsAt, null));
            audit.record(new AuditEntry(
                    now, actor, "stage.overridden", customer.toString(), stage + " until " + endsAt + ": " + reason));
        });
        recomputation.accept(List.of(customer));
    }

    public void undo(CustomerId customer, UUID override, String actor) {
        var now = clock.instant();
        var undone = unitOfWork.call(() -> {
            var found = overrides.undo(customer, override, now, actor);
            if (found) {
                audit.record(new AuditEntry(now, actor, "stage.override-undone", customer.toString(), ""));
            }
            return found;
        });
        if (undone) {
            recomputation.accept(List.of(customer));
        }
    }
}
