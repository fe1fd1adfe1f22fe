package org.advocacycrm.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where people note, plan and arrange what concerns a customer. */
public final class CareDesk {

    private final CareBook book;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public CareDesk(CareBook book, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Note note(CustomerId customer, String text, String actor) {
        var note = new Note(new NoteId(UUID.randomUUID()), customer, text.strip(), actor, clock.instant());
        unitOfWork.run(() -> {
            book.keep(note);
            record(actor, "customer.noted", customer, "");
        });
        return note;
    }

    /** Whoever wrote a note can take it away again. */
    public Optional<Note> takeBack(NoteId id, String actor) {
        return unitOfWork.call(() -> {
            var note = book.note(id).filter(found -> found.author().equals(actor));
            note.ifPresent(found -> {
                book.remove(id);
                record(actor, "customer.note-removed", found.customer(), "");
            });
            return note;
        });
    }

    public Task plan(CustomerId customer, String text, @Nullable AccountId owner, LocalDate due, String actor) {
        var task =
                Task.planned(new TaskId(UUID.randomUUID()), customer, text.strip(), owner, due, clock.instant(), actor);
        unitOfWork.run(() -> {
            book.keep(task);
            record(actor, "customer.task-planned", customer, task.text());
        });
        return task;
    }

    /** Ticks a task off, or takes that back; nothing changes when it is so already. */
    public Optional<Task> tick(TaskId id, boolean done, String actor) {
        return unitOfWork.call(() -> {
            var task = book.locked(id);
            task.filter(found -> found.done() != done).ifPresent(found -> {
                book.keep(done ? found.done(clock.instant(), actor) : found.reopened());
                record(actor, done ? "customer.task-done" : "customer.task-reopened", found.customer(), found.text());
            });
            return task;
        });
    }

    public void tie(CustomerId customer, CustomerId other, String role, String actor) {
        var tie = new Tie(new TieId(UUID.randomUUID()), customer, other, role.strip());
        unitOfWork.run(() -> {
            book.keep(tie);
            record(actor, "customer.tied", customer, other.toString());
        });
    }

    public Optional<Tie> untie(TieId id, String actor) {
        return unitOfWork.call(() -> {
            var tie = book.tie(id);
            tie.ifPresent(found -> {
                book.remove(id);
                record(actor, "customer.untied", found.customer(), found.other().toString());
            });
            return tie;
        });
    }

    public void assign(CustomerId customer, @Nullable AccountId owner, String actor) {
        unitOfWork.run(() -> {
            book.assign(customer, owner);
            record(actor, "customer.assigned", customer, owner == null ? "" : owner.toString());
        });
    }

    private void record(String actor, String action, CustomerId customer, String detail) {
        audit.record(new AuditEntry(clock.instant(), actor, action, customer.toString(), detail));
    }
}
