package org.advocacycrm.target;

import java.time.Clock;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.UnitOfWork;

/** Where targets are set, changed and withdrawn. */
public final class TargetDesk {

    /** What became of a target. */
    public enum Outcome {
        SET,
        /** There is another one for the same metric, rows and time: that one is to be changed. */
        ALREADY_THERE
    }

    private final Targets targets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public TargetDesk(Targets targets, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.targets = targets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Sets the target, or sets it anew.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public Outcome set(Target target, String actor) {
        return unitOfWork.call(() -> {
            var same = targets.of(target.scope(), target.validity());
            if (same.filter(other -> !other.id().equals(target.id())).isPresent()) {
                return Outcome.ALREADY_THERE;
            }
            var before = targets.of(target.id()).map(was -> words(was) + " → ").orElse("");
            targets.keep(target);
            record(actor, "target.set", target, before + words(target));
            return Outcome.SET;
        });
    }

    /**
     * Takes the target away.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public void withdraw(Target target, String actor) {
        unitOfWork.run(() -> {
            targets.remove(target);
            record(actor, "target.withdrawn", target, words(target));
        });
    }

    private void record(String actor, String action, Target target, String detail) {
        var rows = FilterText.write(target.scope().filter());
        var subject = target.scope().metric() + (rows.isEmpty() ? "" : " " + rows);
        audit.record(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }

    private static String words(Target target) {
        var when = switch (target.validity()) {
            case Validity.ForPeriod(var period) -> period.from() + " to " + period.to();
            case Validity.Standing(var from) -> "from " + from;
        };
        return target.value().toPlainString() + " ± " + target.tolerance().toPlainString() + ", " + when;
    }
}
