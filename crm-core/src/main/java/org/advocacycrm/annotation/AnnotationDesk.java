package org.advocacycrm.annotation;

import java.time.Clock;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.shared.UnitOfWork;

/** Where annotations are written, corrected and removed. */
public final class AnnotationDesk {

    private final Annotations annotations;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public AnnotationDesk(Annotations annotations, AuditLog audit, UnitOfWork unitOfWork, Clock clock) {
        this.annotations = annotations;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Keeps it, new or changed.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public void note(Annotation annotation, String actor) {
        unitOfWork.run(() -> {
            annotations.keep(annotation);
            record(actor, "annotation.noted", annotation);
        });
    }

    /**
     * Takes it away.
     *
     * @throws org.advocacycrm.shared.StaleRevision if it has been changed since
     */
    public void remove(Annotation annotation, String actor) {
        unitOfWork.run(() -> {
            annotations.remove(annotation);
            record(actor, "annotation.removed", annotation);
        });
    }

    private void record(String actor, String action, Annotation annotation) {
        audit.record(
                new AuditEntry(clock.instant(), actor, action, annotation.date().toString(), annotation.text()));
    }
}
