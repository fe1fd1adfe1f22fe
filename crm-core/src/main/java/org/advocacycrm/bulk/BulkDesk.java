package org.advocacycrm.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Where many customers are changed at once: counted first, done then, undone for {@value #DAYS} days. */
public final class BulkDesk {

    public static final int DAYS = 30;
    public static final long MOST = 50_000;

    /** What a change would do. */
    public record Preview(long selected, long changed) {

        public boolean possible() {
            return changed > 0 && selected <= MOST;
        }
    }

    private final BulkDeeds deeds;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public BulkDesk(BulkDeeds deeds, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.deeds = deeds;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Preview preview(Selection selection, BulkChange change) {
        return new Preview(deeds.size(selection), deeds.changed(selection, change));
    }

    /** Does it, unless there is nothing to change or too much at once. */
    public Optional<BulkDeed> apply(Selection selection, BulkChange change, String query, String actor) {
        return unitOfWork.call(() -> {
            if (!preview(selection, change).possible()) {
                return Optional.empty();
            }
            var deed = new BulkDeed(new BulkDeedId(UUID.randomUUID()), change, query, actor, clock.instant(), 0, null);
            var done = deeds.apply(deed, selection);
            record(actor, "customers.changed", done, done.customers());
            return Optional.of(done);
        });
    }

    /** Undoes it, and says for how many customers; nothing if it is gone or undone already. */
    public OptionalLong undo(BulkDeedId id, String actor) {
        return unitOfWork.call(() -> {
            var deed = deeds.locked(id).filter(found -> found.undoneAt() == null);
            if (deed.isEmpty()) {
                return OptionalLong.empty();
            }
            var restored = deeds.undo(deed.get(), clock.instant());
            record(actor, "customers.change-undone", deed.get(), restored);
            return OptionalLong.of(restored);
        });
    }

    public List<BulkDeed> recent() {
        return deeds.since(clock.instant().minus(Duration.ofDays(DAYS)));
    }

    /** Forgets what can no longer be undone. */
    public void forget() {
        deeds.forgetBefore(clock.instant().minus(Duration.ofDays(DAYS)));
    }

    private void record(String actor, String action, BulkDeed deed, long customers) {
        var detail = "%s, %d customers".formatted(deed.change().kind(), customers);
        audit.record(new AuditEntry(clock.instant(), actor, action, deed.id().toString(), detail));
    }
}
