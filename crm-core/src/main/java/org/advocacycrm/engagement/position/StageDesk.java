package org.advocacycrm.engagement.position;

import java.time.Clock;
import java.util.List;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.shared.UnitOfWork;

/** Where staff say what they found of customers, and open gates. */
public final class StageDesk {

    public enum Outcome {
        DONE,
        /** No such statement in the book of today, or no such customer, or one who objects to profiling. */
        UNKNOWN,
        /** Nothing was found that could be withdrawn. */
        NOTHING_TO_WITHDRAW,
        /** The customer is in another stage by now. */
        ELSEWHERE,
        /** Objectives are open, and nobody said that this is known. */
        UNMET
    }

    private final StatementBooks books;
    private final Findings findings;
    private final StageKeeping keeping;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public StageDesk(
            StatementBooks books,
            Findings findings,
            StageKeeping keeping,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.books = books;
        this.findings = findings;
        this.keeping = keeping;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What somebody has to say of a statement. */
    public record Said(Verdict verdict, String evidence, String link) {}

    public Outcome find(CustomerId customer, StatementId statement, Said said, String actor) {
        return unitOfWork.call(() -> {
            var reading = keeping.now(customer)
                    .flatMap(stage -> stage.statements().stream()
                            .filter(found -> found.statement().id().equals(statement))
                            .findFirst());
            if (reading.isEmpty()) {
                return Outcome.UNKNOWN;
            }
            if (said.verdict() == Verdict.WITHDRAWN && reading.get().finding() == null) {
                return Outcome.NOTHING_TO_WITHDRAW;
            }
            add(customer, statement, said, actor, "stage.found");
            return Outcome.DONE;
        });
    }

    /**
     * Confirms the culminating status of the stage, which opens the gate to the next.
     *
     * @param knowingly whether it is known that objectives of the stage are not met
     */
    public Outcome open(
            CustomerId customer, InteractionStage from, String evidence, String link, boolean knowingly, String actor) {
        return unitOfWork.call(() -> {
            var reading = keeping.now(customer);
            if (reading.isEmpty()) {
                return Outcome.UNKNOWN;
            }
            if (reading.get().stage() != from || reading.get().complete()) {
                return Outcome.ELSEWHERE;
            }
            var culminating = books.current().culminating(from).id();
            var unmet = reading.get().unmet().stream()
                    .anyMatch(open -> !open.statement().id().equals(culminating));
            if (unmet && !knowingly) {
                return Outcome.UNMET;
            }
            add(customer, culminating, new Said(Verdict.CONFIRMED, evidence, link), actor, "stage.opened");
            return Outcome.DONE;
        });
    }

    /** The next version of the book; positions follow by and by. */
    public void adopt(StatementBook book) {
        unitOfWork.run(() -> {
            books.add(book);
            audit.record(new AuditEntry(
                    clock.instant(), book.author(), "stage.book", Integer.toString(book.version()), book.note()));
        });
    }

    private void add(CustomerId customer, StatementId statement, Said said, String actor, String action) {
        var now = clock.instant();
        findings.add(new Finding(customer, statement, said.verdict(), said.evidence(), said.link(), now, actor));
        audit.record(new AuditEntry(
                now,
                actor,
                action,
                customer.toString(),
                books.current().statement(statement).orElseThrow().text() + ": " + said.verdict()));
        keeping.lookAgainAt(List.of(customer));
    }
}
