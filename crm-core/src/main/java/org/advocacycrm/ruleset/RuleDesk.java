package org.advocacycrm.ruleset;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;

/** Where rules are drafted, tried out, adopted and taken back. */
public final class RuleDesk {

    private final RuleSets sets;
    private final RuleRuns runs;
    private final UnitOfWork unitOfWork;
    private final AuditLog audit;
    private final Clock clock;

    public RuleDesk(RuleSets sets, RuleRuns runs, UnitOfWork unitOfWork, AuditLog audit, Clock clock) {
        this.sets = sets;
        this.runs = runs;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps rules that decide about all evidence there can be.
     *
     * @throws StaleRevision when somebody else has changed the draft
     */
    public void keep(Rules rules, Revision basedOn, String actor) {
        if (RuleCheck.of(rules).hasFaults()) {
            throw new IllegalArgumentException("Rules with faults are not kept");
        }
        unitOfWork.run(() -> {
            sets.keep(new RuleDraft(named(rules), actor, clock.instant(), basedOn));
            record(actor, "rules.drafted", "");
        });
    }

    public void discard(Revision basedOn, String actor) {
        unitOfWork.run(() -> {
            sets.removeDraft(basedOn);
            record(actor, "rules.discarded", "");
        });
    }

    /** Looks what the draft would change. */
    public void simulate(String actor) {
        unitOfWork.run(() -> {
            runs.simulate(actor, clock.instant());
            record(actor, "rules.simulated", "");
        });
    }

    /** Lets the draft decide from now on. */
    public void adopt(Revision basedOn, String note, String actor) {
        unitOfWork.run(() -> {
            var draft = sets.draft().orElseThrow(() -> new StaleRevision("rules"));
            sets.removeDraft(basedOn);
            adopt(draft.rules(), note, actor);
        });
    }

    /** Lets rules that were replaced decide again, as a new version. */
    public void rollBack(int version, String note, String actor) {
        unitOfWork.run(() -> adopt(sets.book().version(version).orElseThrow().rules(), note, actor));
    }

    private void adopt(Rules rules, String note, String actor) {
        var set = new RuleSet(sets.book().newest().version() + 1, named(rules), note, actor, clock.instant());
        sets.adopt(set);
        runs.recompute(actor, clock.instant());
        record(actor, "rules.adopted", set.version() + ": " + note);
    }

    /** Under the codes their lines had before, so that standings know what they were decided by. */
    private Rules named(Rules rules) {
        var book = sets.book();
        var earlier = book.sets().stream().map(set -> set.rules().segments()).toList();
        return new Rules(
                rules.lifecycle(), rules.segments().named(earlier, book.newest().version() + 1));
    }

    public void cancel(RuleRun.Kind kind, String actor) {
        running(kind)
                .ifPresent(run -> unitOfWork.run(() -> {
                    runs.cancel(run, clock.instant());
                    record(actor, "rules.cancelled", kind.name());
                }));
    }

    /** Lets a cancelled recomputation go on. */
    public void resume(String actor) {
        runs.latest(RuleRun.Kind.RECOMPUTATION)
                .filter(run -> run.state() == RuleRun.State.CANCELLED)
                .ifPresent(run -> unitOfWork.run(() -> {
                    runs.resume(run.id());
                    record(actor, "rules.resumed", "");
                }));
    }

    private Optional<UUID> running(RuleRun.Kind kind) {
        return runs.latest(kind).filter(RuleRun::isRunning).map(RuleRun::id);
    }

    private void record(String actor, String deed, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, deed, "", detail));
    }
}
